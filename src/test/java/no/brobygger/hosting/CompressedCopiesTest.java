package no.brobygger.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.CompressedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompressedCopiesTest {

    private static final String LARGE = "Barnet ditt har rett til å ha det trygt. ".repeat(100);

    @TempDir
    private Path site;

    @BeforeEach
    void someFiles() throws IOException {
        Files.createDirectories(site.resolve("nb"));
        Files.writeString(site.resolve("index.html"), LARGE);
        Files.writeString(site.resolve("nb/dager.ics"), LARGE);
        Files.writeString(site.resolve("nb/liten.html"), "a".repeat(CompressedCopies.SMALLEST - 1));
        Files.writeString(site.resolve("nb/nok.html"), "a".repeat(CompressedCopies.SMALLEST));
        Files.writeString(site.resolve("nb/bilde.png"), LARGE);
        Files.writeString(site.resolve(".htaccess"), LARGE);
    }

    @Test
    void eachLargeTextGetsACopyOfEachKindAndNothingElseChanges() throws IOException {
        List<String> before = files();

        new CompressedCopies(List.of(Compression.BR, Compression.GZ)).write(site);

        assertThat(files())
                .containsAll(before)
                .filteredOn(name -> !before.contains(name))
                .containsExactly(
                        "index.html.br",
                        "index.html.gz",
                        "nb/dager.ics.br",
                        "nb/dager.ics.gz",
                        "nb/nok.html.br",
                        "nb/nok.html.gz");
        assertThat(site.resolve("index.html")).hasContent(LARGE);
        assertThat(unpacked(Compression.BR, Files.readAllBytes(site.resolve("index.html.br"))))
                .isEqualTo(bytes());
        assertThat(unpacked(Compression.GZ, Files.readAllBytes(site.resolve("index.html.gz"))))
                .isEqualTo(bytes());
    }

    @Test
    void onlyTheKindsThatAreNamedAreMade() throws IOException {
        List<String> before = files();

        new CompressedCopies(List.of(Compression.GZ)).write(site);

        assertThat(files())
                .filteredOn(name -> !before.contains(name))
                .containsExactly("index.html.gz", "nb/dager.ics.gz", "nb/nok.html.gz");
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void compressedBytesAreTheSameEachTimeAndReadBackEqual(Compression compression) throws IOException {
        byte[] compressed = compression.compressed(bytes());

        assertThat(compressed).hasSizeLessThan(150).isEqualTo(compression.compressed(bytes()));
        assertThat(unpacked(compression, compressed)).isEqualTo(bytes());
        assertThat(unpacked(compression, compression.compressed(new byte[0]))).isEmpty();
    }

    /** Of gzip's header: no time, no system, and nothing that a newer JDK could write otherwise. */
    @Test
    void headerNamesNoTimeAndNoSystem() throws IOException {
        assertThat(HexFormat.of().formatHex(Compression.GZ.compressed(bytes()), 0, 10))
                .isEqualTo("1f8b08000000000000ff");
    }

    private static byte[] bytes() {
        return LARGE.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(Compression compression, byte[] bytes) throws IOException {
        return (compression == Compression.BR ? CompressedCopy.BROTLI : CompressedCopy.GZIP).unpacked(bytes);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
