package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.BundleImport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.gate.Gatekeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all shipped bundles, of all languages, are like after a journey through each format. */
final class ShippedExchangeTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void copySite() throws IOException {
        site = ShippedSite.copyTo(folder.resolve("site"));
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void exportAndImportChangeNoByte(ExchangeFormat format) throws IOException {
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        List<Path> files = export(format, List.of());
        ImportReport report = importFiles(files);

        assertThat(files)
                .hasSize(Files.list(site.resolve("translations")).toList().size());
        assertThat(report.taken() + report.refusedInAll()).isZero();
        assertThat(report.unchanged()).isGreaterThan(2000);
        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void oneEditChangesExactlyItsEntry(ExchangeFormat format) throws IOException {
        SortedMap<String, String> expected = new TreeMap<>(ShippedSite.bytesBelow(site));
        String path = "translations/ar/skolemiljo/mobbing.po";
        String bundle = Files.readString(site.resolve(path));
        expected.put(path, bytes(edited(bundle)));

        Path file = export(format, List.of("ar")).get(0);
        Files.writeString(file, edited(Files.readString(file)));
        ImportReport report = importFiles(List.of(file));

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.bundles()).containsExactly(path);
        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(expected);
    }

    private static String edited(String text) {
        // Nothing that gates look at, and what formats must guard: a formula's first character, and quotes.
        String edited = text.replace("ما يمكنكم فعله، بالترتيب", "=ما \"يمكنكم\" فعله، بالترتيب");
        assertThat(edited).isNotEqualTo(text);
        // What a person types into a field of markup or of PO is written by her tool.
        return text.contains("msgid") ? edited.replace("=ما \"يمكنكم\"", "=ما \\\"يمكنكم\\\"") : quoted(text, edited);
    }

    private static String quoted(String before, String edited) {
        return before.startsWith("\uFEFF") ? edited.replace("=ما \"يمكنكم\"", "=ما \"\"يمكنكم\"\"") : edited;
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private List<Path> export(ExchangeFormat format, List<String> languages) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        ExportReport report = new BundleExport(site, log)
                .export(new ExportRequest(
                        languages, format, Set.of(), Set.of(), Optional.empty(), folder.resolve("files")));
        assertThat(log.sorted()).isEmpty();
        return report.files().stream().map(ExportReport.ExportedFile::path).toList();
    }

    private ImportReport importFiles(List<Path> files) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        ImportReport report =
                new BundleImport(site, Gatekeeper::of, log).importFiles(files, new ImportOptions(false, false, false));
        assertThat(log.sorted()).isEmpty();
        return report;
    }
}
