package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.sync.SiteSync;
import no.brobygger.sync.SyncReport;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;
import org.junit.jupiter.api.Test;

/** What holds of every bundle that comes with the guidance. */
final class ShippedBundlesTest {

    private static final List<String> FOLDERS = List.of("translations", "schools", "variants");

    @Test
    void syncHasNothingToWrite() {
        List<Diagnostic> problems = new ArrayList<>();

        SyncReport report = new SiteSync(ShippedSite.SOURCE, 2).check(List.of(), problems::add);

        assertThat(problems).isEmpty();
        assertThat(report.moves()).isEmpty();
        assertThat(report.languages()).hasSize(14).allSatisfy(row -> assertThat(row.files())
                .as(row.language().tag())
                .isZero());
    }

    @Test
    void eachSaysThatAMachineMadeItAndNobodyHasReadIt() {
        List<String> silent = bundles()
                .filter(bundle -> bundle.entries().stream()
                        .anyMatch(entry -> !entry.target().isBlank()))
                .filter(bundle -> !"draft".equals(bundle.header().get("X-Review"))
                        || !"machine".equals(bundle.header().get("X-Translated-By")))
                .map(Bundle::path)
                .toList();

        assertThat(silent).isEmpty();
    }

    private static Stream<Bundle> bundles() {
        return FOLDERS.stream().flatMap(folder -> {
            try (Stream<Path> files = Files.walk(ShippedSite.SOURCE.resolve(folder))) {
                return files.filter(file -> file.toString().endsWith(".po")).toList().stream()
                        .map(ShippedBundlesTest::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Bundle read(Path file) {
        String path = ShippedSite.SOURCE.relativize(file).toString().replace('\\', '/');
        String language = path.replaceFirst("^.*translations/([^/]+)/.*$", "$1");
        List<Diagnostic> problems = new ArrayList<>();
        try {
            Bundle bundle = new BundleReader()
                    .read(new SourceText(path, Files.readString(file)), language, problems::add)
                    .orElseThrow();
            assertThat(problems).isEmpty();
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
