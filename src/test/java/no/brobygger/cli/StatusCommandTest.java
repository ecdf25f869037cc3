package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.SiteStatus;
import no.brobygger.SiteStatus.Row;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatusCommandTest {

    private static final Language NB = language("nb", "norsk bokmål", Direction.LTR);
    private static final Language AR = language("ar", "العربية", Direction.RTL);
    private static final Language FA_AF = language("fa-AF", "دری", Direction.RTL);

    private static final SiteStatus STATUS = new SiteStatus(
            60,
            List.of(
                    new Row(AR, "a.md", 10, 5, 1, 4, false),
                    new Row(FA_AF, "a.md", 10, 0, 5, 5, false),
                    new Row(NB, "a.md", 10, 10, 0, 0, true),
                    new Row(AR, "skole/b.md", 100, 100, 0, 0, true),
                    new Row(FA_AF, "skole/b.md", 100, 99, 0, 1, false),
                    new Row(NB, "skole/b.md", 100, 100, 0, 0, true)));

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
                        """, ""));
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

        CliRun run = CliRun.in(folder, FakeSites.with(new SiteStatus(60, List.of()), error), "status", "--lang", "ar");

        assertThat(run).isEqualTo(new CliRun(1, "", """
                        jbake.properties:1:1: error: the file is not there [missing-file]
                          create it
                        1 error
                        """));
    }

    @Test
    void jsonHasEveryPage() {
        SiteStatus status = new SiteStatus(75, List.of(new Row(AR, "a.md", 10, 5, 1, 4, false)));

        CliRun run = CliRun.in(folder, FakeSites.with(status), "status", "--format", "json");

        assertThat(run).isEqualTo(new CliRun(0, """
                        {
                          "languages": [
                            {
                              "tag": "ar",
                              "name": "العربية",
                              "threshold": 75,
                              "percent": 50,
                              "segments": 10,
                              "translated": 5,
                              "outdated": 1,
                              "missing": 4,
                              "pages": [
                                {
                                  "path": "a.md",
                                  "state": "below",
                                  "reviewed": false,
                                  "percent": 50,
                                  "segments": 10,
                                  "translated": 5,
                                  "outdated": 1,
                                  "missing": 4
                                }
                              ]
                            }
                          ],
                          "errors": 0,
                          "warnings": 0,
                          "diagnostics": []
                        }
                        """, ""));
    }
}
