package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold of the school words on every page in every language that ships. */
@ExtendWith(BuiltShippedSite.Builder.class)
class SchoolWordsOnPagesTest {

    private static final String NORWEGIAN_IN_OTHER = "bdi[lang=nb]:not([dir]), bdi[lang=nn]:not([dir])";

    @Test
    void eachTermLeadsToTheGlossaryAtMostOnceOnAPage(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();
        List<String> terms = new ArrayList<>();
        // A leaflet is several pages, each with its own first words.
        pages.keySet().removeIf(address -> address.endsWith(".leaflet.html"));
        pages.forEach((address, page) -> {
            // So is what a school says itself: it stands in one piece.
            Elements pieces = page.select(".from-school").remove();
            pieces.add(page);
            pieces.forEach(piece -> {
                List<String> onPiece = piece.select("a.term").eachAttr("href");
                assertThat(onPiece).as(address).doesNotHaveDuplicates();
                terms.addAll(onPiece);
            });
        });
        assertThat(terms).hasSizeGreaterThan(1000);
    }

    @Test
    void eachLinkLeadsToAnEntry(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();
        pages.forEach((address, page) -> {
            for (Element term : page.select("a.term")) {
                Document glossary = pages.get(term.absUrl("href")
                        .substring(BuiltShippedSite.BASE.length())
                        .replaceAll("#.*", ""));
                String id = term.attr("href").replaceAll(".*#", "");
                assertThat(glossary.getElementById(id))
                        .as("%s on %s", id, address)
                        .isNotNull();
            }
        });
    }

    @Test
    void noneStandsInALinkOrAHeading(BuiltShippedSite site) {
        site.pages().forEach((address, page) -> assertThat(
                        page.select("a a, :is(h1, h2, h3, h4, summary) a.term, pre a.term"))
                .as(address)
                .isEmpty());
    }

    @Test
    void norwegianNeedsNoMarkInNorwegianAndHasOneInEveryOtherLanguage(BuiltShippedSite site) {
        site.pages().forEach((address, page) -> {
            for (Element word : page.select(NORWEGIAN_IN_OTHER)) {
                assertThat(languageAround(word)).as("%s on %s", word, address).isNotIn("nb", "nn");
                assertThat(word.children()).as("%s on %s", word, address).isEmpty();
            }
        });
        for (String language : List.of("en", "pl", "ar", "so", "uk")) {
            assertThat(site.page(language + "/medvirkning/fau.html").select(NORWEGIAN_IN_OTHER))
                    .as(language)
                    .isNotEmpty();
        }
    }

    private static String languageAround(Element word) {
        return word.parent().closest("[lang]").attr("lang");
    }
}
