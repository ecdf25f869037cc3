package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.BuildReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Severity;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.readability.PageReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    private static final BuildReport CHECKED = new BuildReport(false, 12, 4, 0, 0, 0);
    private static final Language BOKMAL =
            new Language("nb", "norsk bokmål", "norsk bokmål", Direction.LTR, "nb", "latn", "gregory", List.of());
    private static final Diagnostic WARNING = Diagnostic.warning(
            Rule.DEAD_LINK, SourceLocation.startOf("content/a.md"), "link 'y.md' leads nowhere", "mend the link");

    @TempDir
    private Path folder;

    @Test
    void resultIsOneLine() {
        FakeSites sites = FakeSites.building(CHECKED);

        CliRun run = CliRun.in(folder, sites, "check");

        assertThat(run).isEqualTo(new CliRun(0, "checked 12 pages in 4 languages\n", ""));
        assertThat(sites.calls())
                .containsExactly(
                        "check " + folder
                                + " BuildOptions[threads=2, strict=false, pseudo=false, archives=Optional.empty, today=2026-11-25, linked=false, school=Optional.empty]");
    }

    @Test
    void schoolsWithErrorsAreCounted() {
        Diagnostic one = error("schools/nordlia/school.yaml");
        Diagnostic shared = error("content/fau.md");

        assertThat(CliRun.in(folder, FakeSites.building(CHECKED, one, shared), "check", "--all")
                        .err())
                .isEqualTo(shared + "\n" + one + "\n2 errors in 1 of 2 schools\n");
        assertThat(CliRun.in(folder, FakeSites.building(CHECKED, shared), "check", "--all")
                        .err())
                .isEqualTo(shared + "\n1 error\n");
    }

    private static Diagnostic error(String path) {
        return Diagnostic.error(Rule.INVALID_VALUE, SourceLocation.startOf(path), "wrong", "mend it");
    }

    @Test
    void manySchoolsAreCountedTogether() {
        FakeSites sites = FakeSites.building(CHECKED);

        CliRun run = CliRun.in(folder, sites, "check", "--all", "--shard", "1/2");

        assertThat(run).isEqualTo(new CliRun(0, "checked 24 pages in 4 languages\n", ""));
        assertThat(sites.calls())
                .containsExactly("check-schools " + folder + " SchoolChoice[ids=[], shard=1, shards=2]");
    }

    @Test
    void readabilityIsOfOneSite() {
        CliRun run = CliRun.in(folder, FakeSites.building(CHECKED), "check", "--all", "--readability");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: --readability is told of one site
                          leave out --all and --school; the site that jbake.properties names is looked at
                        """));
    }

    @Test
    void readabilityIsATableAndWhereToBegin() {
        PageReading reading = new PageReading(
                "fau.md", BOKMAL, 120, 15, 17, 23.456, List.of("Foreldrene bestemmer.", "Spør læreren."));
        FakeSites sites = FakeSites.building(new BuildReport(false, 12, 4, 0, 0, 0, List.of(reading)));

        CliRun run = CliRun.in(folder, sites, "check", "--readability");

        assertThat(run).isEqualTo(new CliRun(0, """
                        language   LIX  words  sentences  longest  page
                        nb        23.5    120         15       17  fau.md

                        nb fau.md
                          Foreldrene bestemmer.
                          Spør læreren.
                        checked 12 pages in 4 languages
                        """, ""));
        assertThat(sites.calls()).hasSize(1);
    }

    @Test
    void warningIsToldBesideTheResult() {
        CliRun run = CliRun.in(folder, FakeSites.building(CHECKED, WARNING), "check");

        assertThat(run).isEqualTo(new CliRun(0, "checked 12 pages in 4 languages\n", """
                        content/a.md:1:1: warning: link 'y.md' leads nowhere [dead-link]
                          mend the link
                        1 warning
                        """));
    }

    @Test
    void errorIsTheOnlyResult() {
        Diagnostic error = WARNING.as(Severity.ERROR);

        CliRun run = CliRun.in(folder, FakeSites.building(CHECKED, error), "check", "--strict");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        content/a.md:1:1: error: link 'y.md' leads nowhere [dead-link]
                          mend the link
                        1 error
                        """));
    }

    @Test
    void jsonSaysNothingOfPublishing() {
        CliRun run = CliRun.in(folder, FakeSites.building(CHECKED), "check", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(0, """
                        {
                          "pages": 12,
                          "languages": 4,
                          "errors": 0,
                          "warnings": 0,
                          "diagnostics": []
                        }
                        """, ""));
    }

    @Test
    void terminalShowsProgressAndTime() {
        CliRun run = CliRun.onTerminal(folder, FakeSites.building(CHECKED), "check");

        assertThat(run.out().replace("\r\u001b[K", "<erase>"))
                .isEqualTo("<erase>checking …<erase>checked 12 pages in 4 languages (0.1 s)\n");
    }
}
