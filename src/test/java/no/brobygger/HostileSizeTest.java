package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a hundred megabytes are told and not opened, wherever text is read. */
class HostileSizeTest {

    private static final long HUNDRED_MEGABYTES = 100L << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/fau.md",
                "content/index.md",
                "translations/en/index.po",
                "data/glossary.yaml",
                "data/law.yaml"
            })
    void aFileOfAHundredMegabytesIsRefused(String path) throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        grow(site.resolve(path));

        assertThat(SmallSite.problems(site)).isEqualTo(path + """
                :1:1: error: the file has 104857600 bytes, at most 16777216 are read [file-too-large]
                  split it, or delete what does not belong there
                """);
    }

    @Test
    void aSchoolOfAHundredMegabytesIsRefused() throws IOException {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                brobygger.school=eksempel
                """, folder.resolve("site"));
        grow(site.resolve("schools/eksempel/school.yaml"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                schools/eksempel/school.yaml:1:1: error: the file has 104857600 bytes, at most 16777216 are read [file-too-large]
                  split it, or delete what does not belong there
                """);
    }

    /** Without taking the room on the disk. */
    private static void grow(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(HUNDRED_MEGABYTES);
        }
    }
}
