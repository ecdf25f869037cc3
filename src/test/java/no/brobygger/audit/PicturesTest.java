package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code UNFIT_PICTURE}. */
class PicturesTest {

    @TempDir
    Path folder;

    @Test
    void whatAnotherProgramWritesIsAPicture() throws IOException {
        for (String kind : List.of("png", "jpg", "jpeg", "gif")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), kind, bytes);
            Files.write(folder.resolve("a." + kind), bytes.toByteArray());
        }
        write("a.WEBP", "RIFF\u00FF\n\0\0WEBPVP8 ");
        write("a.avif", "\0\0\0 ftypavif\0\0");
        write("a.txt", "x");
        assertThat(AuditedSite.problems(List.of(), folder)).isEmpty();
    }

    @Test
    void whatIsNoneIsTold() throws IOException {
        write("a/inngang.jpg", "\0\0\0\u0018ftypheic\0\0");
        write("b.png", "");
        write("c.gif", "\u00FF\u00D8\u00FF\u00E0\0\0");
        write("d.webp", "RIFF");
        assertThat(AuditedSite.problems(List.of(), folder)).containsExactly("""
                a/inngang.jpg:1:1: error: the file is no picture of the kind 'jpg', so browsers may not show it [unfit-picture]
                  it is one of a telephone (HEIC): save it as JPEG, not only under such a name""", """
                b.png:1:1: error: the file is no picture of the kind 'png', so browsers may not show it [unfit-picture]
                  save the picture as PNG or JPEG anew; another name does not change its kind""", """
                c.gif:1:1: error: the file is no picture of the kind 'gif', so browsers may not show it [unfit-picture]
                  save the picture as PNG or JPEG anew; another name does not change its kind""", """
                d.webp:1:1: error: the file is no picture of the kind 'webp', so browsers may not show it [unfit-picture]
                  save the picture as PNG or JPEG anew; another name does not change its kind""");
    }

    @Test
    void aKindThatBrowsersDoNotShowIsDoubted() throws IOException {
        write("a/inngang.HEIC", "\0\0\0\u0018ftypheic\0\0");
        assertThat(AuditedSite.problems(List.of(), folder)).containsExactly("""
                a/inngang.HEIC:1:1: warning: most browsers show no picture of the kind 'heic' [unfit-picture]
                  save it as JPEG, at most 1600 points wide""");
    }

    @Test
    void whatIsTooLargeForATelephoneIsDoubted() throws IOException {
        write("a.jpg", "\u00FF\u00D8\u00FF" + "x".repeat(499_997));
        write("b.jpg", "\u00FF\u00D8\u00FF" + "x".repeat(499_998));
        assertThat(AuditedSite.problems(List.of(), folder)).containsExactly("""
                b.jpg:1:1: warning: the picture has 500001 bytes, for which a telephone waits long [unfit-picture]
                  save it as JPEG, at most 1600 points wide""");
    }

    private void write(String name, String bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
