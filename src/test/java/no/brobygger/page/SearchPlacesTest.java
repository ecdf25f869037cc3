package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parents type leads to the page or the heading that answers, and never to nothing. */
class SearchPlacesTest {

    private static final SiteText SITE = PlannedSite.LITTLE.with("""
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            brobygger.extras=search
            -- content/fravar.md --
            title=Fravær
            ~~~~~~
            ## Når barnet er sykt {#syk}

            Ring.
            """);

    @TempDir
    private Path folder;

    @Test
    void readersFindByTheWordsOfTheirLanguageAndByTheNorwegianOnes() {
        PlannedSite site = PlannedSite.of(SITE.with("""
                -- data/search.yaml --
                - {page: fravar.md, words: {nb: [skulk], en: [truancy]}}
                - {page: "fravar.md#syk", words: {nb: [lus], en: [lice, lus]}}
                """), folder, Set.of());

        assertThat(script(site, "nb")).isEqualTo("""
                var brobyggerIndex = [
                ["fravar.html","Fravær","",3,0,"","skulk","",[["syk","Når barnet er sykt","Ring.","lus"]]],
                ["index.html","Hjem","",3,0,"","","",[]]
                ];
                """);
        assertThat(script(site, "en")).isEqualTo("""
                var brobyggerIndex = [
                ["fravar.html",["Fravær","nb","ltr"],"",3,0,"Fravær","truancy skulk","",[["syk",["Når barnet er sykt","nb","ltr"],["Ring.","nb","ltr"],"lice lus"]]],
                ["index.html",["Hjem","nb","ltr"],"",3,0,"Hjem","","",[]]
                ];
                """);
    }

    @Test
    void wordsForNothingAreToldAtTheirPlace() {
        PlannedSite site = PlannedSite.of(SITE.with("""
                -- data/search.yaml --
                - {page: fravaer.md, words: {nb: [skulk]}}
                - {page: "fravar.md#syke", words: {nb: [lus]}}
                - {page: "https://example.org/", words: {nb: [hjelp]}}
                """), folder, Set.of());

        assertThat(site.log().sorted())
                .filteredOn(problem -> problem.location().path().equals("data/search.yaml"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "data/search.yaml:1:10: error: there is no published page 'content/fravaer.md' [dead-link]\n"
                                + "  did you mean 'fravar.md'?",
                        "data/search.yaml:2:10: error: there is no heading '#syke' in 'content/fravar.md' [dead-link]\n"
                                + "  did you mean 'syk'?",
                        "data/search.yaml:3:10: error: 'https://example.org/' is no page, and search finds pages [dead-link]\n"
                                + "  write the path of a page below content/");
    }

    private static String script(PlannedSite site, String language) {
        List<PlannedPage> pages = site.plan().pages();
        return pages.stream()
                .filter(page -> page.address().equals(language + "/search-index.js"))
                .map(page -> ((ScriptView) page.value().get()).text().html())
                .findFirst()
                .orElseThrow();
    }
}
