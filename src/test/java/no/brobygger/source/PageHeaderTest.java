package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.brobygger.SiteText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeaderTest {

    private static final String LAW = """
            -- data/law.yaml --
            - {id: env-plan, group: support, act: opplæringslova, section: § 12-4, url: "https://lovdata.no/a", says: Plan.,
               in-force: 2024-08-01, checked: 2026-11-22, review-by: 2027-08-01, applies-to: [public]}
            - {id: env-report, group: support, act: opplæringslova, section: § 12-6, url: "https://lovdata.no/b", says: Meld.,
               in-force: 2024-08-01, checked: 2026-11-22, review-by: 2027-08-01, applies-to: [public]}
            -- data/links.yaml --
            - {id: udir, name: Udir, owner: Udir, checked: 2026-11-22, url: {nb: "https://www.udir.no/"}}
            """;

    @TempDir
    Path folder;

    @Test
    void everyKeyIsRead() {
        ReadSite site = read("""
                type=page
                title = Barnet mitt blir mobbet
                status=draft
                summary=Hva du kan gjøre.
                order=15
                importance=5
                law=env-report, env-plan
                sources=udir
                threshold=30
                checked=2026-11-22
                changes=Kapitlet om klage er nytt.
                language=en
                ~~~~~~
                Teksten.
                """);

        GuidancePage page = site.source().pages().get(0);
        assertThat(site.problems()).isEmpty();
        assertThat(page.path()).isEqualTo("fau.md");
        assertThat(page.source().path()).isEqualTo("content/fau.md");
        assertThat(page.source().text().substring(page.bodyStart())).isEqualTo("Teksten.\n");
        assertThat(page.header())
                .isEqualTo(new PageHeader(
                        PageKind.PAGE,
                        false,
                        new HeaderText("Barnet mitt blir mobbet", 18),
                        Optional.of(new HeaderText("Hva du kan gjøre.", 63)),
                        Optional.of(new HeaderText("Kapitlet om klage er nytt.", 181)),
                        15,
                        5,
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        "en",
                        OptionalInt.of(30),
                        List.of("env-report", "env-plan"),
                        List.of("udir")));
    }

    @Test
    void onlyTheTitleIsNeeded() {
        ReadSite site = read("title=FAU\n~~~~~~\n");

        assertThat(site.source().pages().get(0).header())
                .isEqualTo(new PageHeader(
                        PageKind.PAGE,
                        true,
                        new HeaderText("FAU", 6),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE,
                        3,
                        Optional.empty(),
                        "nb",
                        OptionalInt.empty(),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatIsNewNeedsItsDay() {
        assertThat(read("title=FAU\nchanges=Møtene er nye.\n~~~~~~\n").problems())
                .isEqualTo("""
                content/fau.md:2:1: error: the header says what is new, but not from what day [missing-key]
                  write a line checked= with the day you last compared the page with the law""");
    }

    @Test
    void headerWithoutTitleIsReported() {
        assertThat(read("status=published\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title""");
    }

    @Test
    void emptyTitleIsReportedWhereItStands() {
        assertThat(read("order=1\ntitle=\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:1: error: the header has no title [missing-key]
                  write a line title= with the page's title""");
    }

    @Test
    void unknownTypeStatusAndKeyNameTheNearest() {
        ReadSite site = read("title=FAU\ntype=topik\nstatus=publised\ndate=2026-11-22\nsumary=Kort\ntype2=x\n~~~~~~\n");

        assertThat(site.problems()).isEqualTo("""
                content/fau.md:2:6: error: unknown type 'topik' [invalid-value]
                  did you mean 'topic'?
                content/fau.md:3:8: error: unknown status 'publised' [invalid-value]
                  did you mean 'published'?
                content/fau.md:4:1: error: unknown key 'date' [unknown-key]
                  did you mean 'checked'?
                content/fau.md:5:1: error: unknown key 'sumary' [unknown-key]
                  did you mean 'summary'?
                content/fau.md:6:1: error: unknown key 'type2' [unknown-key]
                  did you mean 'type'?""");
        assertThat(site.source().pages()).extracting(GuidancePage::path).containsExactly("index.md");
    }

    @Test
    void typeMustFitTheFile() {
        assertThat(read("title=FAU\ntype=home\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:6: error: type 'home' does not fit this file, which is a page [invalid-value]
                  write type=page, or delete the line: content/index.md is the home, \
                index.md in a folder its topic, a file in slots/ a slot, and any other a page""");
    }

    @Test
    void duplicateKeyIsReportedAtItsSecondPlace() {
        assertThat(read("title=FAU\norder=1\ntitle=FAU igjen\n~~~~~~\n").problems())
                .isEqualTo("""
                content/fau.md:3:1: error: key 'title' is already set at line 1 [duplicate-key]
                  keep one of the two lines""");
    }

    @Test
    void impossibleDateAndNumberAreReported() {
        assertThat(read("title=FAU\nchecked=2026-02-30\norder=ti\n~~~~~~\n").problems())
                .isEqualTo("""
                content/fau.md:2:9: error: date '2026-02-30' is not in the calendar [invalid-value]
                  write a date such as 2026-11-22
                content/fau.md:3:7: error: order 'ti' is not a whole number [invalid-value]
                  write a number such as 15: lower comes first""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "4,5", "05", "høy"})
    void importanceOutsideItsRangeIsReported(String importance) {
        assertThat(read("title=FAU\nimportance=" + importance + "\n~~~~~~\n").problems())
                .isEqualTo("""
                content/fau.md:2:12: error: importance '%s' is not a number from 1 to 5 [invalid-value]
                  write 5 for a page that parents need most, 1 for one they can do without; \
                without the line it is 3""".replace("%s", importance));
    }

    @Test
    void dateInAnotherFormIsReported() {
        assertThat(read("title=FAU\nchecked=22.11.2026\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:9: error: date '22.11.2026' is not of the form year-month-day [invalid-value]
                  write 2026-11-22""");
    }

    @Test
    void aKeyInAnotherWordIsToldOnceAndItsValueIsRead() {
        assertThat(read("tittel=FAU\nsamandrag=Om FAU\ndato=i går\nchanges=Nytt\n~~~~~~\n")
                        .problems())
                .isEqualTo("""
                content/fau.md:1:1: error: unknown key 'tittel' [unknown-key]
                  did you mean 'title'?
                content/fau.md:2:1: error: unknown key 'samandrag' [unknown-key]
                  did you mean 'summary'?
                content/fau.md:3:1: error: unknown key 'dato' [unknown-key]
                  did you mean 'checked'?
                content/fau.md:3:6: error: date 'i går' is not of the form year-month-day [invalid-value]
                  write a date such as 2026-11-22""");
    }

    @Test
    void keyWithoutValueIsReported() {
        assertThat(read("title=FAU\nsummary=\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:1: error: key 'summary' has no value [invalid-value]
                  write a value, or delete the line""");
    }

    @Test
    void unknownLanguageNamesTheNearest() {
        assertThat(read("title=FAU\nlanguage=no\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:10: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?""");
    }

    @Test
    void unknownLawIsReportedAtItsOwnPlace() {
        assertThat(read("title=FAU\nlaw=env-plan, env-rapport, env-plan, x\n~~~~~~\n")
                        .problems())
                .isEqualTo("""
                content/fau.md:2:15: error: unknown law 'env-rapport' [unknown-law]
                  did you mean 'env-report'?
                content/fau.md:2:28: error: law 'env-plan' stands twice [duplicate-key]
                  keep one of the two
                content/fau.md:2:38: error: unknown law 'x' [unknown-law]
                  use an id that stands in data/law.yaml, or add a row there""");
    }

    @Test
    void thresholdIsAPercentage() {
        assertThat(read("title=FAU\nthreshold=101\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:11: error: threshold '101' is not a whole number from 0 to 100 [invalid-value]
                  write a percentage without the sign, such as 30; without the line it is the site's""");
    }

    @Test
    void unknownSourceIsReportedAtItsOwnPlace() {
        assertThat(read("title=FAU\nsources=udri, fug\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:9: error: unknown sources 'udri' [unknown-source]
                  did you mean 'udir'?
                content/fau.md:2:15: error: unknown sources 'fug' [unknown-source]
                  use an id that stands in data/links.yaml, or add a row there""");
    }

    @Test
    void pageWithoutHeaderIsReported() {
        assertThat(read("# FAU\n\nTekst a=b.\n").problems()).isEqualTo("""
                content/fau.md:1:1: error: the page has no header [missing-header]
                  begin with title= and the page's title, and a line ~~~~~~ before the text""");
    }

    @Test
    void whatWasTakenForTheEndOfAHeaderIsNamed() {
        assertThat(read("title=FAU\nsummary=x\n~~~\nTekst.\n").problems()).isEqualTo("""
                content/fau.md:3:1: error: the line '~~~' does not end the header [missing-header]
                  write ~~~~~~ in its place""");
        assertThat(read("\ntittel=FAU\r\n —— \r\nTekst.\n").problems()).isEqualTo("""
                content/fau.md:3:1: error: the line '——' does not end the header [missing-header]
                  write ~~~~~~ in its place""");
        assertThat(read("title=FAU\nchecked=2026-11-22\n\nTekst.\n").problems()).isEqualTo("""
                content/fau.md:2:1: error: no line ends the header [missing-header]
                  write a line ~~~~~~ before the text""");
    }

    @Test
    void theHeaderOfAnotherProgramIsRecognised() {
        assertThat(read("---\ntitle: FAU\n---\nTekst.\n").problems()).isEqualTo("""
                content/fau.md:1:1: error: the page has the header of another program [missing-header]
                  delete this line, write '=' for the ':' behind each key, and a line ~~~~~~ before the text""");
        assertThat(read("\nTittel: FAU\nsummary: Om FAU\n~~~~~~\nTekst.\n").problems())
                .isEqualTo("""
                content/fau.md:2:1: error: the header has ':' behind a key, where '=' is expected [missing-header]
                  write '=' for the ':' behind each key, and a line ~~~~~~ before the text""");
        assertThat(read("Husk: Vi sees.\n").problems()).isEqualTo("""
                content/fau.md:1:1: error: the page has no header [missing-header]
                  begin with title= and the page's title, and a line ~~~~~~ before the text""");
    }

    @Test
    void fenceOfCodeIsNotTakenForTheEndOfAHeader() {
        assertThat(read("# FAU\n\nTekst\n\n~~~~~~\nkode\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:1:1: error: the page has no header [missing-header]
                  begin with title= and the page's title, and a line ~~~~~~ before the text""");
    }

    @Test
    void lineThatIsNoKeyIsReported() {
        assertThat(read("title=FAU\n# merk\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:1: error: '# merk' is not of the form key=value [malformed-line]
                  write key=value, or begin the page's text with a line ~~~~~~ above it""");
    }

    @Test
    void invisibleCharactersAreMadeVisibleInMessages() {
        assertThat(read("title=FAU\nti\u200Btle=x\n~~~~~~\n").problems()).isEqualTo("""
                content/fau.md:2:1: error: unknown key 'ti\\u200Btle' [unknown-key]
                  did you mean 'title'?""");
    }

    private ReadSite read(String page) {
        return ReadSite.of(
                SiteText.small().with(LAW).with("-- content/fau.md --\n" + page).in(folder));
    }
}
