package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.sync.BundleChange;
import no.brobygger.sync.SyncReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyncCommandTest {

    private static final Language SO =
            new Language("so", "Soomaali", "somali", Direction.LTR, "so", "latn", "gregory", List.of());
    private static final SyncReport DONE = new SyncReport(
            List.of(new SyncReport.Row(SO, new BundleChange(12, 3, 5, 1, 0), 2)),
            List.of(new SyncReport.Move("translations/so/a.po", "translations/so/b.po")));
    private static final SyncReport IDLE =
            new SyncReport(List.of(new SyncReport.Row(SO, new BundleChange(0, 0, 0, 0, 0), 0)), List.of());
    private static final Diagnostic LOCKED = Diagnostic.error(
            Rule.BUNDLES_LOCKED, SourceLocation.startOf("translations"), "another command is working", "wait");

    @TempDir
    private Path folder;

    @Test
    void whatWasDoneIsATable() {
        FakeSites sites = FakeSites.syncing(DONE);

        CliRun run = CliRun.in(folder, sites, "sync", "--lang", "so", "--lang", "ar");

        assertThat(run).isEqualTo(new CliRun(0, """
                        language  new  changed  relinked  removed  moved  files  name
                        so         12        3         5        1      0      2  Soomaali
                        moved translations/so/a.po to translations/so/b.po
                        """, ""));
        assertThat(sites.calls()).containsExactly("sync " + folder + " 2 [so, ar] false");
    }

    @Test
    void checkingFailsWhenSomethingWouldChange() {
        CliRun run = CliRun.in(folder, FakeSites.syncing(DONE), "sync", "--check");

        assertThat(run).isEqualTo(new CliRun(1, """
                        language  new  changed  relinked  removed  moved  files  name
                        so         12        3         5        1      0      2  Soomaali
                        would move translations/so/a.po to translations/so/b.po
                        nothing was written; run sync without --check
                        """, ""));
    }

    @Test
    void nothingToDoIsSaid() {
        CliRun run = CliRun.in(folder, FakeSites.syncing(IDLE), "sync", "--check");

        assertThat(run).isEqualTo(new CliRun(0, """
                        language  new  changed  relinked  removed  moved  files  name
                        so          0        0         0        0      0      0  Soomaali
                        nothing to write
                        """, ""));
    }

    @Test
    void aProblemIsTheOnlyAnswerWhenNothingBegan() {
        CliRun run = CliRun.in(folder, FakeSites.syncing(SyncReport.NOTHING, LOCKED), "sync");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        translations:1:1: error: another command is working [bundles-locked]
                          wait
                        1 error
                        """));
    }

    @Test
    void jsonSaysTheSame() {
        CliRun run = CliRun.in(folder, FakeSites.syncing(DONE), "sync", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(0, """
                        {
                          "written": true,
                          "languages": [
                            {
                              "tag": "so",
                              "new": 12,
                              "changed": 3,
                              "relinked": 5,
                              "removed": 1,
                              "moved": 0,
                              "files": 2
                            }
                          ],
                          "moves": [
                            {
                              "from": "translations/so/a.po",
                              "to": "translations/so/b.po"
                            }
                          ],
                          "errors": 0,
                          "warnings": 0,
                          "diagnostics": []
                        }
                        """, ""));
    }

    @Test
    void aMinorChangeIsAcceptedInSomebodysName() {
        FakeSites sites = FakeSites.syncing(DONE);

        CliRun run = CliRun.in(folder, sites, "sync", "--minor", "content/a.md:5", "--by", "Eksempel skole");

        assertThat(run).isEqualTo(new CliRun(0, "current again: so\n", ""));
        assertThat(sites.calls())
                .containsExactly("minor " + folder
                        + " content/a.md:5:1 2026-11-25 Eksempel skole: the source changed without change of meaning");
    }

    @Test
    void aMinorChangeNeedsANameAndAPlace() {
        assertThat(wrong("sync", "--minor", "content/a.md:5")).isEqualTo("""
                brobygger: error: --minor needs a name with --by
                  write --by and who decided it, on one line
                """);
        assertThat(wrong("sync", "--minor", "content/a.md", "--by", "x")).isEqualTo("""
                brobygger: error: --minor is 'content/a.md', expected a page and a line
                  write it like --minor content/index.md:5
                """);
        assertThat(wrong("sync", "--minor", "content/a.md:5", "--by", "x", "--check"))
                .isEqualTo("""
                brobygger: error: --minor goes with neither --check nor --lang
                  leave them out: it is for all languages
                """);
    }

    @Test
    void formattingTellsWhichBundlesItWrote() {
        FakeSites sites = FakeSites.syncing(DONE);

        CliRun run = CliRun.in(folder, sites, "fmt");

        assertThat(run).isEqualTo(new CliRun(0, "translations/so/b.po\n1 bundle written\n", ""));
        assertThat(sites.calls()).containsExactly("format " + folder + " false");
    }

    @Test
    void quietCheckingTellsByItsExitCodeOnly() {
        assertThat(CliRun.in(folder, FakeSites.syncing(DONE), "sync", "--check", "--quiet"))
                .isEqualTo(new CliRun(1, "", ""));
    }

    @Test
    void checkingTheFormatFailsWhenSomethingWouldChange() {
        CliRun run = CliRun.in(folder, FakeSites.syncing(DONE), "fmt", "--check", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(1, """
                        {
                          "written": false,
                          "bundles": [
                            "translations/so/b.po"
                          ],
                          "errors": 0,
                          "warnings": 0,
                          "diagnostics": []
                        }
                        """, ""));
    }

    private String wrong(String... arguments) {
        CliRun run = CliRun.in(folder, FakeSites.idle(), arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err();
    }
}
