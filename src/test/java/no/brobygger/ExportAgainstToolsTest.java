package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.BundleImport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.gate.Gatekeeper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's tools on the exports of every shipped bundle: they accept them, and what they rewrite reads back equal. */
final class ExportAgainstToolsTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("gettext")
    void gettextRewritesOnePoWithoutAChange() throws IOException, InterruptedException {
        for (Path file : export(ExchangeFormat.PO)) {
            run("msgfmt", "--check-format", "--check-domain", "--output-file=/dev/null", file.toString());
            run("msgcat", "--width=40", "--output-file=" + file + ".cat", file.toString());
            run("msgmerge", "--quiet", "--output-file=" + file + ".merged", file + ".cat", file.toString());
            bringsNothing(Path.of(file + ".merged"));
        }
    }

    @Test
    @Tag("translate-toolkit")
    void translateToolkitReadsPoAndXliff() throws IOException, InterruptedException {
        Path po = export(ExchangeFormat.PO).get(0).getParent();
        run("po2csv", "--progress=none", po.toString(), folder.resolve("csv").toString());
        run(
                "pofilter",
                "--progress=none",
                "--test=xmltags",
                po.toString(),
                folder.resolve("filtered").toString());
        Path xliff = export(ExchangeFormat.XLIFF12).get(0).getParent();
        run(
                "xliff2po",
                "--progress=none",
                xliff.toString(),
                folder.resolve("from-xliff").toString());
        assertThat(Files.list(folder.resolve("csv"))).isNotEmpty();
        assertThat(Files.list(folder.resolve("from-xliff"))).isNotEmpty();
    }

    private List<Path> export(ExchangeFormat format) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        List<Path> files = new BundleExport(ShippedSite.SOURCE, log)
                        .export(new ExportRequest(
                                List.of(),
                                format,
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                folder.resolve(format.toString())))
                        .files()
                        .stream()
                        .map(file -> file.path())
                        .toList();
        assertThat(log.sorted()).isEmpty();
        return files;
    }

    private void bringsNothing(Path file) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        ImportReport report = new BundleImport(ShippedSite.SOURCE, Gatekeeper::of, log)
                .importFiles(List.of(file), new ImportOptions(true, true, false));
        assertThat(log.sorted()).isEmpty();
        assertThat(report.taken() + report.refusedInAll()).isZero();
        assertThat(report.unchanged()).isPositive();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        assertThat(builder.start().waitFor()).as(Files.readString(output)).isZero();
    }
}
