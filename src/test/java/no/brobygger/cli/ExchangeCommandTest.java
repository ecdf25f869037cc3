package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.exchange.UnitState;
import no.brobygger.status.SiteStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExchangeCommandTest {

    private static final SiteStatus NOTHING = new SiteStatus("Eksempel skole", 60, 1, List.of());
    private static final Diagnostic REFUSED = Diagnostic.error(
            Rule.EXCHANGE_SOURCE_CHANGED, new SourceLocation("ar.po", 7, 1), "the source has changed", "export again");

    @TempDir
    private Path folder;

    @Test
    void exportNamesItsFiles() {
        FakeSites sites = FakeSites.idle();

        CliRun run = CliRun.in(
                folder,
                sites,
                "export",
                "--lang",
                "ar",
                "--as",
                "po",
                "--only",
                "missing,outdated",
                "--page",
                "content/a.md");

        assertThat(run).isEqualTo(new CliRun(0, "brobygger-ar.po: 3 texts in ar\nnothing to export in so\n", ""));
        String call = "export " + folder + " ExportRequest[languages=[ar], format=po, only=[%s, %s], pages=[a.md],"
                + " output=Optional.empty, folder=" + folder + ", school=Optional.empty]";
        assertThat(sites.calls())
                .hasSize(1)
                .first()
                .isIn(
                        call.formatted(UnitState.MISSING, UnitState.OUTDATED),
                        call.formatted(UnitState.OUTDATED, UnitState.MISSING));
    }

    @Test
    void aPathThatEndsInASlashIsAFolderAlsoWhereNoneIs() {
        FakeSites sites = FakeSites.idle();

        CliRun.in(folder, sites, "export", "--lang", "ar", "--as", "po", "--output", "to-agency/");
        CliRun.in(folder, sites, "export", "--lang", "ar", "--as", "po", "--output", "to-agency");

        assertThat(sites.calls())
                .containsExactly(
                        "export " + folder + " ExportRequest[languages=[ar], format=po, only=[], pages=[],"
                                + " output=Optional.empty, folder=" + folder.resolve("to-agency")
                                + ", school=Optional.empty]",
                        "export " + folder + " ExportRequest[languages=[ar], format=po, only=[], pages=[],"
                                + " output=Optional[" + folder.resolve("to-agency") + "], folder=" + folder
                                + ", school=Optional.empty]");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.createFile(folder.resolve("ar.po"));

        CliRun run = CliRun.in(folder, FakeSites.idle(), "export", "--lang", "ar", "--as", "po", "--output", "ar.po/");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                brobygger: error: --output ends in /, but it is a file
                  name a folder, or the file without the slash
                """));
    }

    @Test
    void exportNeedsAForm() {
        CliRun run = CliRun.in(folder, FakeSites.idle(), "export", "--as", "doc");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                brobygger: error: invalid value for option '--as': 'doc' is none of xliff2, xliff12, po, csv, html
                  'brobygger export --help' explains the options
                """));
    }

    @Test
    void severalLanguagesDoNotGoIntoOneFile() throws IOException {
        Files.createFile(folder.resolve("x.csv"));

        CliRun run = CliRun.in(folder, FakeSites.idle(), "export", "--as", "csv", "--output", "x.csv");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                brobygger: error: --output is a file, and there may be several languages
                  name one language with --lang, or a folder
                """));
    }

    @Test
    void importTellsWhatItDid() throws IOException {
        Files.createFile(folder.resolve("ar.po"));
        FakeSites sites = FakeSites.with(NOTHING, REFUSED);

        CliRun run = CliRun.in(folder, sites, "import", "ar.po", "--force", "--review");

        assertThat(run).isEqualTo(new CliRun(1, """
                wrote translations/ar/a.po, no longer reviewed: nobody has read what is new
                refused 1 [exchange-source-changed]
                2 taken, 40 unchanged, 1 refused
                """, """
                ar.po:7:1: error: the source has changed [exchange-source-changed]
                  export again
                1 error
                """));
        assertThat(sites.calls())
                .containsExactly("import " + folder + " [" + folder.resolve("ar.po")
                        + "] ImportOptions[force=true, dryRun=false, review=true, school=Optional.empty]");
    }

    @Test
    void dryRunSaysThatNothingIsWrittenAlsoToPrograms() throws IOException {
        Files.createFile(folder.resolve("ar.po"));

        CliRun run = CliRun.in(folder, FakeSites.idle(), "import", "ar.po", "--dry-run", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(0, """
                {
                  "written": false,
                  "taken": 2,
                  "unchanged": 40,
                  "refused": {
                    "exchange-source-changed": 1
                  },
                  "bundles": [
                    "translations/ar/a.po"
                  ],
                  "drafts": [],
                  "errors": 0,
                  "warnings": 0,
                  "diagnostics": []
                }
                """, ""));
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        CliRun run = CliRun.in(folder, FakeSites.idle(), "import", "nowhere.po");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                brobygger: error: the file 'nowhere.po' does not exist
                  name the files that came back
                """));
    }
}
