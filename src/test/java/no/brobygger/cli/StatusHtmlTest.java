package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.status.SiteStatus;
import no.brobygger.status.SiteStatus.Page;
import no.brobygger.status.SiteStatus.Row;
import no.brobygger.status.StatusReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the report of {@code status --html} goes, and what it never takes the place of. */
final class StatusHtmlTest {

    private static final Language NB =
            new Language("nb", "norsk bokmål", "norsk bokmål", Direction.LTR, "nb", "latn", "gregory", List.of());
    private static final Row ROW = new Row(NB, new Page("a.md", "Hjem", NB, 3), 10, 10, 0, 0, true);
    private static final SiteStatus STATUS = new SiteStatus("Eksempel skole", 60, 800, List.of(ROW));

    @TempDir
    private Path folder;

    @Test
    void reportIsWrittenAndWrittenAgain() throws IOException {
        Path file = folder.resolve("status.html");
        SiteStatus later = new SiteStatus("Eksempel skole", 61, 800, List.of(ROW));

        CliRun first = CliRun.in(folder, FakeSites.with(STATUS), "status", "--html", "status.html");
        String firstText = Files.readString(file);
        CliRun second = CliRun.in(folder, FakeSites.with(later), "status", "--html", "status.html");

        assertThat(first).isEqualTo(second).isEqualTo(new CliRun(0, """
                        language  translated  outdated  missing  complete  partial  below  name
                        nb             100 %         0        0         1        0      0  norsk bokmål

                        next: nothing; every page is translated, and a person has read it

                        written: status.html
                        """, ""));
        assertThat(firstText).isEqualTo(StatusReport.html(STATUS, 0));
        assertThat(Files.readString(file)).isEqualTo(StatusReport.html(later, 0));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void jsonStaysAloneOnTheOutput() {
        CliRun plain = CliRun.in(folder, FakeSites.with(STATUS), "status", "--format", "json");

        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--format", "json", "--html", "status.html");

        assertThat(run).isEqualTo(plain);
        assertThat(folder.resolve("status.html")).exists();
    }

    @Test
    void errorsAreToldInTheReport() throws IOException {
        Diagnostic error = Diagnostic.error(
                Rule.MISSING_KEY, SourceLocation.startOf("content/b.md"), "the header has no title", "write one");

        CliRun run = CliRun.in(folder, FakeSites.with(STATUS, error), "status", "--html", "status.html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("status.html"))).isEqualTo(StatusReport.html(STATUS, 1));
    }

    @Test
    void siteThatCannotBeReadLeavesTheOlderReport() throws IOException {
        CliRun.in(folder, FakeSites.with(STATUS), "status", "--html", "status.html");
        Diagnostic error = Diagnostic.error(
                Rule.MISSING_FILE, SourceLocation.startOf("jbake.properties"), "the file is not there", "create it");
        SiteStatus nothing = new SiteStatus("?", 60, 1, List.of());

        CliRun run = CliRun.in(folder, FakeSites.with(nothing, error), "status", "--html", "status.html");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        jbake.properties:1:1: error: the file is not there [missing-file]
                          create it
                        1 error
                        """));
        assertThat(Files.readString(folder.resolve("status.html"))).isEqualTo(StatusReport.html(STATUS, 0));
    }

    @Test
    void fileThatIsNoReportIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html>\n<title>Skolen</title>\n");
        FakeSites sites = FakeSites.with(STATUS);

        CliRun run = CliRun.in(folder, sites, "status", "--html", "index.html");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: 'index.html' is not a report of this command, so it is not overwritten
                          name another file, or remove this one
                        """));
        assertThat(file).hasContent("<!DOCTYPE html>\n<title>Skolen</title>\n");
        assertThat(sites.calls()).isEmpty();
    }

    @Test
    void folderMustExist() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--html", "reports/status.html");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: the folder of 'reports/status.html' does not exist
                          make the folder, or name a file in another one
                        """));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("reports"));

        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--html", "reports");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: 'reports' is a folder
                          name a file in it, such as reports/status.html
                        """));
    }
}
