package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page with its style sheets and scripts, as a server sends them compressed, is quick on a slow phone. */
@ExtendWith(BuiltSiteExtension.class)
final class PageWeightTest {

    private static final int LIMIT = 50_000;
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\":?#]+\\.(?:css|js))\"");

    @Test
    void everyPageIsLight(BuiltSite site) {
        assertThat(tooHeavy(site)).isEmpty();
    }

    @Test
    void heavyStyleSheetIsFound(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("nb"));
        Files.writeString(folder.resolve("nb/index.html"), "<link rel=\"stylesheet\" href=\"../site.css\">");
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            style.append(Integer.toHexString(i * 0x9E3779B1)).append('\n');
        }
        Files.writeString(folder.resolve("site.css"), style);

        assertThat(tooHeavy(new BuiltSite(folder)))
                .singleElement()
                .asString()
                .startsWith("nb/index.html: ")
                .endsWith(" bytes compressed, at most 50000");
    }

    private static List<String> tooHeavy(BuiltSite site) {
        List<String> offences = new ArrayList<>();
        for (String address : site.pages()) {
            Path page = site.root().resolve(address);
            long weight = weight(page);
            Matcher part = PART.matcher(read(page));
            while (part.find()) {
                weight += weight(page.resolveSibling(part.group(1)).normalize());
            }
            if (weight > LIMIT) {
                offences.add(address + ": " + weight + " bytes compressed, at most " + LIMIT);
            }
        }
        return offences;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long weight(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            Files.copy(file, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
