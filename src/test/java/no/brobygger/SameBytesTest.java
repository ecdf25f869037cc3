package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What is written depends on the site folder and on nothing else. */
@Isolated("default locale and time zone")
@ExtendWith(BuiltShippedSite.Builder.class)
class SameBytesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path temporary;

    @EveryLocale
    void everyLocaleAndTimeZoneGivesTheSameBytes(BuiltShippedSite site) {
        Path output = ShippedSite.build(site.source(), temporary.resolve("output"), 2);

        assertSameFiles(output, site.output());
    }

    @Test
    void anotherFolderGivesTheSameBytes(BuiltShippedSite site) throws IOException {
        Path elsewhere = temporary.resolve("en mappe & æøå");
        for (Path file : OwnParts.filesBelow(site.source())) {
            Path copy = elsewhere.resolve(site.source().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }

        Path output = ShippedSite.build(elsewhere, elsewhere.resolve("output"), 2);

        assertSameFiles(output, site.output());
    }

    @Test
    void oneThreadAndEightGiveTheSameBytes(BuiltShippedSite site) {
        assertSameFiles(ShippedSite.build(site.source(), temporary.resolve("one"), 1), site.output());
        assertSameFiles(ShippedSite.build(site.source(), temporary.resolve("eight"), 8), site.output());
    }

    @Test
    void buildingAgainRewritesNoFile(BuiltShippedSite site) throws IOException {
        Path output = ShippedSite.build(site.source(), temporary.resolve("output"), 2);
        for (Path file : OwnParts.filesBelow(output)) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }

        BuildReport report = new SiteBuild(site.source(), new BuildOptions(2, true)).build(output, problem -> {});

        assertThat(report.published()).isTrue();
        assertThat(report.written() + report.removed()).isZero();
        assertThat(OwnParts.filesBelow(output))
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    }

    @Test
    void aChangedPageRewritesThatPageOnly(BuiltShippedSite site) throws IOException {
        Path source = ShippedSite.copyTo(temporary.resolve("site"));
        Path output = ShippedSite.build(source, temporary.resolve("output"), 2);
        for (Path file : OwnParts.filesBelow(output)) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Path page = source.resolve("content/index.md");
        Files.writeString(page, Files.readString(page) + "\nEn setning til.\n");

        ShippedSite.build(source, output, 2);

        assertThat(OwnParts.filesBelow(output).stream()
                        .filter(file -> !timeOf(file).equals(LONG_AGO))
                        .map(file -> output.relativize(file).toString().replace('\\', '/'))
                        .filter(address -> !address.equals(".brobygger") && !address.equals("manifest.json")))
                .containsExactlyElementsOf(site.pages().keySet().stream()
                        .filter(address -> address.matches("[a-zA-Z-]+/index\\.html"))
                        .flatMap(address -> address.startsWith("nb/")
                                ? Stream.of(address, "nb/search-index.js")
                                : Stream.of(address))
                        .flatMap(address -> Stream.of(address, address + ".gz"))
                        .toList());
    }

    private static FileTime timeOf(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSameFiles(Path output, Path expected) {
        SortedMap<String, String> built = ShippedSite.bytesBelow(output);
        SortedMap<String, String> once = ShippedSite.bytesBelow(expected);
        assertThat(built.keySet()).containsExactlyElementsOf(once.keySet());
        built.forEach((address, bytes) -> assertThat(bytes).as(address).isEqualTo(once.get(address)));
    }
}
