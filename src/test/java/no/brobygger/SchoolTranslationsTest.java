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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one of many schools has written is counted, sent out and taken back like the guidance, when it is asked for. */
class SchoolTranslationsTest {

    private static final Optional<String> NORDLIA = Optional.of("nordlia");

    @TempDir
    private Path folder;

    private Path site;
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void twoSchools() {
        site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                -- schools/nordlia/school.yaml --
                name: {nb: Nordlia skole}
                -- schools/nordlia/content/regler.md --
                title=Reglene våre
                ~~~~~~
                Vær snill.
                -- schools/sorlia/school.yaml --
                name: {nb: Sørlia skole}
                """, folder.resolve("site"));
    }

    @Test
    void itIsCounted() {
        assertThat(pages(NORDLIA)).contains("regler.md");
        assertThat(pages(Optional.of("sorlia"))).doesNotContain("regler.md");
        assertThat(pages(Optional.empty())).doesNotContain("regler.md");
    }

    @Test
    void ofASchoolThatIsNotThereNothingIsCounted() {
        assertThat(pages(Optional.of("vestlia"))).isEmpty();
        assertThat(log.sorted()).singleElement().hasToString("""
                schools/vestlia/school.yaml:1:1: error: there is no school 'vestlia' [missing-file]
                  the schools are the folders below schools/ that hold a school.yaml; brobygger new-school makes one""");
    }

    @Test
    void itGoesOutAndComesBackIntoTheSchoolsFolder() throws IOException {
        Path file = folder.resolve("en.po");
        new BundleExport(site, log)
                .export(new ExportRequest(
                        List.of("en"),
                        ExchangeFormat.PO,
                        Set.of(),
                        Set.of("regler.md"),
                        Optional.of(file),
                        folder,
                        NORDLIA));
        String sent = Files.readString(file);
        assertThat(sent).contains("msgid \"Vær snill.\"\nmsgstr \"\"");
        Files.writeString(
                file, sent.replace("msgid \"Vær snill.\"\nmsgstr \"\"", "msgid \"Vær snill.\"\nmsgstr \"Be kind.\""));

        ImportReport report = new BundleImport(site, Gatekeeper::of, log)
                .importFiles(List.of(file), new ImportOptions(false, false, false, NORDLIA));

        assertThat(log.sorted()).isEmpty();
        assertThat(report.bundles()).containsExactly("schools/nordlia/translations/en/regler.po");
        assertThat(Files.readString(site.resolve(report.bundles().get(0))))
                .contains("msgid \"Vær snill.\"\nmsgstr \"Be kind.\"");
    }

    private List<String> pages(Optional<String> school) {
        return new SiteBuild(site, new BuildOptions(2, false).forSchool(school))
                .status(log).rows().stream()
                        .map(row -> row.page().path())
                        .distinct()
                        .toList();
    }
}
