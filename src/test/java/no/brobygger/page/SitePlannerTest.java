package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.translation.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlannerTest {

    private static final SiteText SITE = PlannedSite.LITTLE.with("""
            -- content/fravar/index.md --
            title=Fravær
            order=2
            ~~~~~~
            -- content/fravar/sykdom.md --
            title=Sykdom
            summary=Hva du gjør.
            checked=2026-11-22
            ~~~~~~
            ## Si fra

            Ring.
            -- content/hjelp/index.md --
            title=Hjelp
            order=1
            ~~~~~~
            -- translations/en/index.po --
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Hjem"
            msgstr "Home"
            -- translations/en/fravar/sykdom.po --
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Last-Translator: Kari\\n"
            "X-Review: reviewed\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Sykdom"
            msgstr "Illness"

            msgid "Hva du gjør."
            msgstr "What to do."

            msgid "Si fra"
            msgstr "Tell us"
            """);

    /** English lacks a passage of one page, and has an older one that could mislead on another. */
    private static final SiteText THREE = SITE.with("""
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en, nn
            -- data/languages.yaml --
            nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
            en: {autonym: English, norwegian: engelsk, direction: ltr, icu: en-GB, digits: latn, calendar: gregory}
            nn: {autonym: nynorsk, norwegian: nynorsk, direction: ltr, icu: nn, digits: latn, calendar: gregory}
            -- content/fravar/frist.md --
            title=Frist
            summary=Når du må svare.
            ~~~~~~
            <!-- critical -->
            Svar innen 12. juni.
            -- translations/en/fravar/frist.po --
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Frist"
            msgstr "Deadline"

            #, fuzzy
            #| msgid "Når du svarer."
            msgid "Når du må svare."
            msgstr "When you answer."

            #, fuzzy
            #| msgid "Svar innen 10. juni."
            msgid "Svar innen 12. juni."
            msgstr "Answer by 10 June."
            """);

    private static final Set<String> FILES = Set.of("kart.svg", "plan skole.pdf", "plan før.pdf", "50%.pdf");

    @TempDir
    private Path folder;

    @Test
    void everyPageIsPlannedInEveryLanguageAndTheRootOnce() {
        PlannedSite site = PlannedSite.of(SITE, folder, Set.of());

        assertThat(site.plan().pages())
                .extracting(page -> page.address() + " " + page.template())
                .containsExactly(
                        "index.html chooser.ftlh",
                        "404.html not-found.ftlh",
                        "css/site.css stylesheet.ftlh",
                        "robots.txt robots.ftlh",
                        "nb/fravar/index.html topic.ftlh",
                        "en/fravar/index.html topic.ftlh",
                        "nb/fravar/sykdom.html guidance.ftlh",
                        "en/fravar/sykdom.html guidance.ftlh",
                        "nb/hjelp/index.html topic.ftlh",
                        "en/hjelp/index.html topic.ftlh",
                        "nb/index.html home.ftlh",
                        "en/index.html home.ftlh");
        assertThat(site.log().sorted()).isEmpty();
    }

    @Test
    void aTranslatedPageHasRelativeAlternatesAndNoCanonicalWithoutABaseUrl() {
        PageView page = PlannedSite.of(SITE, folder, Set.of()).page("en/fravar/sykdom.html");

        assertThat(page.indexing())
                .isEqualTo(new Indexing(
                        Optional.empty(),
                        true,
                        List.of(
                                new Alternate("nb", "../../nb/fravar/sykdom.html"),
                                new Alternate("en", "sykdom.html"),
                                new Alternate("x-default", "../../nb/fravar/sykdom.html"))));
        assertThat(page.root()).isEqualTo("../../");
    }

    @Test
    void aPageBelowTheThresholdPointsToItsSource() {
        PageView page = PlannedSite.of(SITE, folder, Set.of()).page("en/hjelp/index.html");

        assertThat(page.indexing()).isEqualTo(new Indexing(Optional.of("../../nb/hjelp/index.html"), false, List.of()));
        assertThat(page.title().language().tag()).isEqualTo("nb");
    }

    @Test
    void aPageBelowTheThresholdNamesOnlyLanguagesThatHaveAllOfIt() {
        PlannedSite site = PlannedSite.of(THREE, folder, Set.of());

        assertThat(readIn(site, "nn/index.html")).containsExactly("nb", "en");
        assertThat(readIn(site, "nn/fravar/sykdom.html")).containsExactly("nb");
        assertThat(readIn(site, "nn/fravar/frist.html")).containsExactly("nb");
        assertThat(site.page("en/fravar/frist.html").indexing().allowed()).isTrue();
    }

    @Test
    void theThresholdItselfIsEnough() {
        SiteText exact = SITE.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                brobygger.publish.threshold=75
                """);

        assertThat(PlannedSite.of(exact, folder, Set.of())
                        .page("en/fravar/sykdom.html")
                        .indexing()
                        .allowed())
                .isTrue();
    }

    @Test
    void theHonestyBoxCountsSegmentsAndNamesTheTranslator() {
        PageView page = PlannedSite.of(SITE, folder, Set.of()).page("en/fravar/sykdom.html");

        Provenance provenance = ((Content.Guidance) page.content()).provenance();
        assertThat(provenance)
                .isEqualTo(new Provenance(
                        75,
                        1,
                        0,
                        Review.REVIEWED,
                        Optional.of("Kari"),
                        Optional.of(new Provenance.Day("2026-11-22", "22 November 2026")),
                        provenance.source(),
                        "../../nb/fravar/sykdom.html"));
        assertThat(provenance.source().tag()).isEqualTo("nb");
    }

    @Test
    void topicsStandInTheirOrderAndLeadToTheirPages() {
        Navigation navigation = PlannedSite.of(SITE, folder, Set.of())
                .page("en/fravar/sykdom.html")
                .ways()
                .orElseThrow()
                .navigation();

        assertThat(navigation.topics()).extracting(PageLink::href).containsExactly("../hjelp/index.html", "index.html");
        assertThat(navigation.pages()).extracting(PageLink::href).containsExactly("sykdom.html");
        assertThat(navigation.topic().orElseThrow().href()).isEqualTo("index.html");
        assertThat(navigation.home().href()).isEqualTo("../index.html");
    }

    @Test
    void theChooserInvitesInEachLanguage() {
        Content.Chooser chooser = (Content.Chooser)
                PlannedSite.of(SITE, folder, Set.of()).page("index.html").content();

        assertThat(chooser.choices())
                .extracting(Content.Choice::href, choice -> choice.invitation().text())
                .containsExactly(
                        tuple("nb/index.html", "Les på norsk bokmål"), tuple("en/index.html", "Read in English"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, index.html",
        "sykdom.md, sykdom.html",
        "sykdom.md#si-fra, sykdom.html#si-fra",
        "./sykdom.md, sykdom.html",
        "../fravar/sykdom.md, sykdom.html",
        "../index.md, ../index.html",
        "../hjelp/index.md, ../hjelp/index.html",
        "#frist, #frist",
        "permisjon.md#frist, #frist",
        "permisjon.md, permisjon.html",
        "../../assets/kart.svg, ../../kart.svg",
        "../../assets/plan%20skole.pdf, ../../plan%20skole.pdf",
        "../../assets/plan%20f%C3%B8r.pdf, ../../plan%20før.pdf",
        "../../assets/50%.pdf, ../../50%25.pdf",
        "../../assets/50%25.pdf, ../../50%25.pdf",
        "law:attend, https://lovdata.no/lov/2023-06-09-30/%C2%A72-2",
        "https://skole.example/a?b=c#d, https://skole.example/a?b=c#d",
        "tel:+4722334455, tel:+4722334455",
    })
    void linksLeadToTheSameLanguage(String target, String href) {
        PlannedSite site = PlannedSite.of(withLinkTo(target), folder, FILES);

        Content.Guidance guidance =
                (Content.Guidance) site.page("nb/fravar/permisjon.html").content();
        assertThat(guidance.body().html()).contains("<a href=\"" + href + "\">her</a>");
        assertThat(site.log().sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sykdom.html | there is no published page 'content/fravar/sykdom.html' | did you mean 'sykdom.md'?",
                "/fravar/sykdom.md | link '/fravar/sykdom.md' begins with '/', but a site may lie in a folder of its server | did you mean 'sykdom.md'?",
                "/abs.html | link '/abs.html' begins with '/', but a site may lie in a folder of its server | write the path relative to this page, without '/' before it",
                "../../assets/kartt.svg | there is no file 'assets/kartt.svg' that pages may link to | did you mean '../../assets/kart.svg'?",
                "../../assets/noe-annet.pdf | there is no file 'assets/noe-annet.pdf' that pages may link to | link to a page below content/ or to a file below assets/",
                "bilde.png | there is no file 'content/fravar/bilde.png' that pages may link to | put the file below assets/, and link to it as '../../assets/bilde.png'",
                "SYKDOM.md | there is no published page 'content/fravar/SYKDOM.md' | did you mean 'sykdom.md'?",
                "../sykdom.md | there is no published page 'content/sykdom.md' | did you mean 'sykdom.md'?",
                "../index.md# | no heading is named after '#' | write the id of a heading there, or take '#' away",
                "ftp://x | a page may hold no link that begins with 'ftp:' | link to a page, to a file below assets/, or with https:, mailto: or tel:",
                "lwa:attend | a page may hold no link that begins with 'lwa:' | did you mean 'law:'?",
                "../../data/law.yaml | there is no file 'data/law.yaml' that pages may link to | link to a page below content/ or to a file below assets/",
                "../../../../etc/passwd | link '../../../../etc/passwd' leads out of the site folder | link to a page below content/",
                "javascript:alert(1) | a page may hold no link that begins with 'javascript:' | link to a page, to a file below assets/, or with https:, mailto: or tel:",
                "law:atend | law id 'atend' is not in data/law.yaml | did you mean 'attend'?",
                "term:rektr | term id 'rektr' is not in data/glossary.yaml | did you mean 'rektor'?",
                "term:rektor | no published page shows the glossary | write <!-- rows: glossary --> on the page that should",
                "#frits | there is no heading '#frits' in 'content/fravar/permisjon.md' | did you mean 'frist'?",
            })
    void aLinkThatLeadsNowhereIsReportedAtItsPlace(String target, String found, String remedy) {
        PlannedSite site = PlannedSite.of(withLinkTo(target), folder, FILES);

        assertThat(site.log().sorted())
                .extracting(Diagnostic::toString)
                .isEqualTo(List.of("content/fravar/permisjon.md:5:4: error: " + found + " [dead-link]\n  " + remedy));
    }

    private static List<String> readIn(PlannedSite site, String address) {
        Content content = site.page(address).content();
        Content.Guidance guidance = content instanceof Content.Home home ? home.guidance() : (Content.Guidance) content;
        return guidance.shortfall().orElseThrow().readIn().stream()
                .map(link -> link.language().tag())
                .toList();
    }

    private static SiteText withLinkTo(String target) {
        return SITE.with("""
                -- content/fravar/permisjon.md --
                title=Permisjon
                ~~~~~~
                ## Frist

                Se [her](%s).
                """.formatted(target));
    }
}
