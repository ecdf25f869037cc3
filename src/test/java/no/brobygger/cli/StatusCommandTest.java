package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.status.SiteStatus;
import no.brobygger.status.SiteStatus.Page;
import no.brobygger.status.SiteStatus.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatusCommandTest {

    private static final Language NB = language("nb", "norsk bokmål", Direction.LTR);
    private static final Language AR = new Language(
            "ar", "العربية", "arabisk", Direction.RTL, "ar", "latn", "gregory", List.of(), OptionalInt.of(1_000));
    private static final Language FA_AF = language("fa-AF", "دری", Direction.RTL);

    private static final Page A = new Page("a.md", "Hjem", NB, 3);
    private static final Page B = new Page("skole/b.md", "Lekser", NB, 5);

    private static final SiteStatus STATUS = new SiteStatus(
            "Eksempel skole",
            60,
            800,
            List.of(
                    new Row(AR, A, 10, 5, 1, 4, false),
                    new Row(FA_AF, A, 10, 0, 5, 5, false),
                    new Row(NB, A, 10, 10, 0, 0, true),
                    new Row(AR, B, 100, 100, 0, 0, true),
                    new Row(FA_AF, B, 100, 99, 0, 1, false),
                    new Row(NB, B, 100, 100, 0, 0, true)));

    private static final Path JSON = Path.of("src", "test", "resources", "no", "brobygger", "cli", "status.json");

    @TempDir
    private Path folder;

    private static Language language(String tag, String autonym, Direction direction) {
        return new Language(tag, autonym, tag, direction, tag, "latn", "gregory", List.of());
    }

    @Test
    void everyLanguageHasARow() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status");

        assertThat(run).isEqualTo(new CliRun(0, """
                        language  translated  outdated  missing  complete  partial  below  name
                        ar              95 %         1        4         1        1      0  العربية
                        fa-AF           90 %         5        6         0        1      1  دری
                        nb             100 %         0        0         2        0      0  norsk bokmål

                        next: translate a.md into fa-AF (5 missing, 5 outdated); more with 'brobygger status --next'
                        """, ""));
    }

    @Test
    void allThatIsLeftIsRanked() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--next");

        assertThat(run).isEqualTo(new CliRun(0, """
                        to translate: 3 pages

                        language  page        missing  outdated  importance  readers  weight  title
                        fa-AF     a.md              5         5           3     800?   24000  Hjem
                        ar        a.md              4         1           3     1000   15000  Hjem
                        fa-AF     skole/b.md        1         0           5     800?    4000  Lekser

                        weight = importance × readers × (missing + outdated)
                        readers with '?': no figure is known, so the smallest known one is taken, 800
                        """, ""));
    }

    @Test
    void listIsAsLongAsAskedAndSaysWhatItLeavesOut() {
        SiteStatus status = new SiteStatus(
                "Eksempel skole",
                60,
                800,
                List.of(
                        new Row(AR, A, 10, 5, 1, 4, false),
                        new Row(AR, B, 10, 9, 1, 0, false),
                        new Row(AR, new Page("c.md", "FAU", NB, 1), 10, 10, 0, 0, false),
                        new Row(AR, new Page("d.md", "Tolk", NB, 5), 10, 10, 0, 0, false)));

        CliRun run = CliRun.in(folder, FakeSites.with(status), "status", "--lang", "ar", "--next=1");

        assertThat(run).isEqualTo(new CliRun(0, """
                        to translate: 2 pages

                        language  page  missing  outdated  importance  readers  weight  title
                        ar        a.md        4         1           3     1000   15000  Hjem
                        … and 1 more: --next=2

                        weight = importance × readers × (missing + outdated)

                        to read against the source, translated by now: 2 pages

                        language  page  importance  title
                        ar        d.md           5  Tolk
                        … and 1 more: --next=2
                        """, ""));
    }

    @Test
    void whatIsTranslatedIsReadNext() {
        CliRun run = CliRun.in(folder, FakeSites.with(only(new Row(AR, A, 10, 10, 0, 0, false))), "status", "--next");
        CliRun hint = CliRun.in(folder, FakeSites.with(only(new Row(AR, A, 10, 10, 0, 0, false))), "status");

        assertThat(run).isEqualTo(new CliRun(0, """
                        nothing is missing or outdated

                        to read against the source, translated by now: 1 page

                        language  page  importance  title
                        ar        a.md           3  Hjem
                        """, ""));
        assertThat(hint.out())
                .endsWith("\nnext: read a.md in ar against its source; more with 'brobygger status --next'\n");
    }

    @Test
    void nothingIsLeftOfAFinishedSite() {
        CliRun hint = CliRun.in(folder, FakeSites.with(only(new Row(AR, A, 10, 10, 0, 0, true))), "status");
        CliRun run = CliRun.in(folder, FakeSites.with(only(new Row(AR, A, 10, 10, 0, 0, true))), "status", "--next");

        assertThat(hint.out()).endsWith("\nnext: nothing; every page is translated, and a person has read it\n");
        assertThat(run).isEqualTo(new CliRun(0, "nothing is missing or outdated\n", ""));
    }

    @Test
    void listOfNothingIsRefused() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--next=0");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: --next 0 lists nothing
                          write a number from 1 up, or none for ten
                        """));
    }

    private static SiteStatus only(Row row) {
        return new SiteStatus("Eksempel skole", 60, 800, List.of(row));
    }

    @Test
    void oneLanguageShowsItsPages() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--lang", "fa-AF");

        assertThat(run).isEqualTo(new CliRun(0, """
                        language  translated  outdated  missing  complete  partial  below  name
                        fa-AF           90 %         5        6         0        1      1  دری

                        translated  outdated  missing    state  review  page
                               0 %         5        5    below   draft  a.md
                              99 %         0        1  partial   draft  skole/b.md
                        """, ""));
    }

    @Test
    void reviewedPageSaysSo() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--lang", "ar");

        assertThat(run.out()).endsWith("""

                translated  outdated  missing     state    review  page
                      50 %         1        4   partial     draft  a.md
                     100 %         0        0  complete  reviewed  skole/b.md
                """);
    }

    @Test
    void unknownLanguageNamesTheNearest() {
        CliRun run = CliRun.in(folder, FakeSites.with(STATUS), "status", "--lang", "fa-AV");

        assertThat(run).isEqualTo(new CliRun(2, "", """
                        brobygger: error: the site has no language 'fa-AV'
                          did you mean 'fa-AF'? its languages are ar, fa-AF, nb
                        """));
    }

    @Test
    void brokenSiteIsNotBlamedOnTheLanguage() {
        Diagnostic error = Diagnostic.error(
                Rule.MISSING_FILE, SourceLocation.startOf("jbake.properties"), "the file is not there", "create it");

        CliRun run = CliRun.in(
                folder, FakeSites.with(new SiteStatus("?", 60, 1, List.of()), error), "status", "--lang", "ar");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        jbake.properties:1:1: error: the file is not there [missing-file]
                          create it
                        1 error
                        """));
    }

    @Test
    void jsonHasEveryPageAndAllThatIsLeft() throws IOException {
        SiteStatus status = new SiteStatus(
                "Eksempel skole",
                75,
                800,
                List.of(new Row(AR, A, 10, 5, 1, 4, false), new Row(FA_AF, B, 9, 9, 0, 0, false)));

        CliRun run = CliRun.in(folder, FakeSites.with(status), "status", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(0, Files.readString(JSON), ""));
    }
}
