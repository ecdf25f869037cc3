package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.BuildReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildCommandTest {

    private static final BuildReport PUBLISHED = new BuildReport(true, 126, 6, 3, 121, 2);
    private static final BuildReport REFUSED = new BuildReport(false, 126, 6, 0, 0, 0);

    private static final Diagnostic ERROR = Diagnostic.error(
                    Rule.DUPLICATE_ADDRESS,
                    new SourceLocation("content/skole/å.md", 7, 3),
                    "address 'x' is taken",
                    "rename one of the two")
            .withDetails(List.of("first: content/b.md"));
    private static final Diagnostic WARNING = Diagnostic.warning(
            Rule.DEAD_LINK, SourceLocation.startOf("content/a.md"), "link 'y.md' leads nowhere", "mend the link");

    @TempDir
    private Path folder;

    @Test
    void resultIsOneLine() {
        FakeSites sites = FakeSites.building(PUBLISHED);

        CliRun run = CliRun.in(folder, sites, "build");

        assertThat(run)
                .isEqualTo(
                        new CliRun(0, "output: 126 pages in 6 languages, 3 written, 121 unchanged, 2 removed\n", ""));
        assertThat(sites.calls())
                .containsExactly("build " + folder
                        + " BuildOptions[threads=2, strict=false, pseudo=false, archives=Optional.empty, today=2026-11-25, linked=false, school=Optional.empty] "
                        + folder.resolve("output"));
    }

    @Test
    void oneIsSingular() {
        FakeSites sites = FakeSites.building(new BuildReport(true, 1, 1, 1, 0, 0));

        assertThat(CliRun.in(folder, sites, "build").out())
                .isEqualTo("output: 1 page in 1 language, 1 written, 0 unchanged, 0 removed\n");
    }

    @Test
    void optionsReachTheWork() throws IOException {
        Path school = Files.createDirectories(folder.resolve("a/school"));
        FakeSites sites = FakeSites.building(PUBLISHED);

        CliRun run = CliRun.in(
                folder, sites, "build", "--site", "a/school", "--output=b/../public", "--threads", "9", "--strict");

        assertThat(run.out()).startsWith("public: 126 pages");
        assertThat(sites.calls())
                .containsExactly("build " + school
                        + " BuildOptions[threads=9, strict=true, pseudo=false, archives=Optional.empty, today=2026-11-25, linked=false, school=Optional.empty] "
                        + folder.resolve("public"));
    }

    @Test
    void schoolsHaveFoldersOfTheirOwnAndAreCounted() {
        FakeSites sites = FakeSites.building(PUBLISHED, ERROR);

        CliRun run = CliRun.in(folder, sites, "build", "--all", "--shard=2/3");
        CliRun one = CliRun.in(folder, sites, "build", "--school", "sorlia", "--school", "nordlia", "--output=public");

        assertThat(run.err()).endsWith("1 error: 1 of 2 schools published; the other sites are as they were\n");
        assertThat(one.exitCode()).isEqualTo(1);
        assertThat(sites.calls())
                .containsExactly(
                        "build-schools " + folder + " SchoolChoice[ids=[], shard=2, shards=3] "
                                + folder.resolve("output.schools"),
                        "build-schools " + folder + " SchoolChoice[ids=[nordlia, sorlia], shard=1, shards=1] "
                                + folder.resolve("public"));
    }

    @Test
    void aMachineReadsWhatBecameOfEachSchool() {
        CliRun run = CliRun.in(folder, FakeSites.building(PUBLISHED), "build", "--all", "--format=json");

        assertThat(run.out()).isEqualTo("""
                {
                  "schools": {
                    "nordlia": {
                      "published": true,
                      "pages": 126,
                      "languages": 6,
                      "written": 3,
                      "unchanged": 121,
                      "removed": 2
                    },
                    "sorlia": {
                      "published": false,
                      "pages": 0,
                      "languages": 0,
                      "written": 0,
                      "unchanged": 0,
                      "removed": 0
                    }
                  },
                  "errors": 0,
                  "warnings": 0,
                  "diagnostics": []
                }
                """);
    }

    @Test
    void shardsAreOfAllSchools() {
        FakeSites sites = FakeSites.idle();

        assertThat(CliRun.in(folder, sites, "build", "--shard=1/2").err()).isEqualTo("""
                brobygger: error: --shard needs --all
                  write --all --shard 1/2
                """);
        assertThat(CliRun.in(folder, sites, "build", "--all", "--shard=3/2").err())
                .isEqualTo("""
                brobygger: error: --shard is '3/2', expected a part and how many there are
                  write 1/4 for the first of four
                """);
        assertThat(CliRun.in(folder, sites, "build", "--all", "--school=a").err())
                .isEqualTo("""
                brobygger: error: --all and --school exclude each other
                  leave one of them out
                """);
        assertThat(sites.calls()).isEmpty();
    }

    @Test
    void outputIsBesideTheContentOfAnotherSite() throws IOException {
        Path school = Files.createDirectories(folder.resolve("school"));
        FakeSites sites = FakeSites.building(PUBLISHED);

        CliRun run = CliRun.in(folder, sites, "build", "--site", school.toString());

        assertThat(run.out()).startsWith("school/output: 126 pages");
    }

    @Test
    void linkIsPassedOn() {
        FakeSites sites = FakeSites.building(new BuildReport(true, 1, 1, 1, 0, 0));

        CliRun.in(folder, sites, "build", "--link", "--zip", "sticks");

        assertThat(sites.calls())
                .containsExactly("build " + folder + " BuildOptions[threads=2, strict=false, pseudo=false, archives="
                        + Optional.of(folder.resolve("sticks"))
                        + ", today=2026-11-25, linked=true, school=Optional.empty] "
                        + folder.resolve("output"));
    }

    @Test
    void pseudoLanguagesDoNotReachTheUsualFolder() {
        FakeSites sites = FakeSites.building(PUBLISHED);

        CliRun usual = CliRun.in(folder, sites, "build", "--pseudo");
        CliRun chosen = CliRun.in(folder, sites, "build", "--pseudo", "--output", "public");

        assertThat(usual.out()).startsWith("output.pseudo: 126 pages");
        assertThat(chosen.out()).startsWith("public: 126 pages");
        assertThat(sites.calls())
                .containsExactly(
                        "build " + folder
                                + " BuildOptions[threads=2, strict=false, pseudo=true, archives=Optional.empty, today=2026-11-25, linked=false, school=Optional.empty] "
                                + folder.resolve("output.pseudo"),
                        "build " + folder
                                + " BuildOptions[threads=2, strict=false, pseudo=true, archives=Optional.empty, today=2026-11-25, linked=false, school=Optional.empty] "
                                + folder.resolve("public"));
    }

    @Test
    void problemsAreSortedAndCounted() {
        FakeSites sites = FakeSites.building(REFUSED, ERROR, WARNING, ERROR);

        CliRun run = CliRun.in(folder, sites, "build");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        content/a.md:1:1: warning: link 'y.md' leads nowhere [dead-link]
                          mend the link
                        content/skole/å.md:7:3: error: address 'x' is taken [duplicate-address]
                          first: content/b.md
                          rename one of the two
                        1 error, 1 warning: nothing was published
                        """));
    }

    @Test
    void warningsAloneDoNotFail() {
        FakeSites sites = FakeSites.building(PUBLISHED, WARNING);

        CliRun run = CliRun.in(folder, sites, "build", "--quiet");

        assertThat(run).isEqualTo(new CliRun(0, "", """
                        content/a.md:1:1: warning: link 'y.md' leads nowhere [dead-link]
                          mend the link
                        1 warning
                        """));
    }

    @Test
    void placesAreNamedFromWhereThePersonStands() throws IOException {
        Files.createDirectories(folder.resolve("school"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        FakeSites sites = FakeSites.building(PUBLISHED, WARNING);

        CliRun below = CliRun.in(folder, sites, "build", "--site", "school", "--quiet");
        CliRun outside = CliRun.in(elsewhere, sites, "build", "--site", "../school", "--quiet");

        assertThat(below.err()).startsWith("school/content/a.md:1:1: warning: link 'y.md'");
        assertThat(outside.err()).startsWith(folder + "/school/content/a.md:1:1: warning: link 'y.md'");
    }

    @Test
    void terminalShowsProgressAndTime() {
        FakeSites sites = FakeSites.building(PUBLISHED, WARNING);

        CliRun run = CliRun.onTerminal(folder, sites, "build");

        assertThat(run.out().replace("\r\u001b[K", "<erase>"))
                .isEqualTo("<erase>building …<erase>building … 1 problem so far<erase>"
                        + "output: 126 pages in 6 languages, 3 written, 121 unchanged, 2 removed (0.1 s)\n");
    }

    @Test
    void quietTerminalShowsNothing() {
        assertThat(CliRun.onTerminal(folder, FakeSites.building(PUBLISHED), "build", "--quiet"))
                .isEqualTo(new CliRun(0, "", ""));
    }

    @Test
    void jsonIsTheWholeAnswer() {
        FakeSites sites = FakeSites.building(REFUSED, ERROR);

        CliRun run = CliRun.onTerminal(folder, sites, "build", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(1, """
                        {
                          "published": false,
                          "pages": 126,
                          "languages": 6,
                          "written": 0,
                          "unchanged": 0,
                          "removed": 0,
                          "errors": 1,
                          "warnings": 0,
                          "diagnostics": [
                            {
                              "severity": "error",
                              "rule": "duplicate-address",
                              "path": "content/skole/å.md",
                              "line": 7,
                              "column": 3,
                              "message": "address 'x' is taken",
                              "details": [
                                "first: content/b.md"
                              ],
                              "remedy": "rename one of the two"
                            }
                          ]
                        }
                        """, ""));
    }

    @Test
    void sarifIsTheWholeAnswer() throws IOException {
        FakeSites sites = FakeSites.building(REFUSED, ERROR, WARNING);

        CliRun run = CliRun.in(folder, sites, "build", "--format", "sarif");

        String expected = Files.readString(Path.of("src/test/resources/no/brobygger/cli/problems.sarif"));
        assertThat(run).isEqualTo(new CliRun(1, expected, ""));
    }
}
