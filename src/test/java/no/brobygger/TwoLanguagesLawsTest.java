package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On every page in two languages each half says what the page in that language says, in the same order. */
@ExtendWith(BuiltShippedSite.Builder.class)
class TwoLanguagesLawsTest {

    private static final String SECOND = ".parallel.html";
    /** What is made from data speaks the reader's language alone. */
    private static final String DRAWN = ".wheel, .school-dates, .school-contacts, .school-bodies";

    /** What the interface says in the text, which is in the reader's language only. */
    private static final String INTERFACE = ".mark, .law-source, .see, table:has(th > bdi) thead th";

    @Test
    void theReadersHalfIsTheOrdinaryPage(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();

        assertThat(sideBySide(pages)).hasSizeGreaterThan(100);
        sideBySide(pages).forEach((address, page) -> {
            Element ordinary = body(pages.get(address.replace(SECOND, ".html")));
            // Of a letter the ordinary page has the Norwegian as well.
            ordinary.select(".original").remove();
            Element mine = body(page);
            mine.select(".theirs").remove();
            assertThat(mine.text()).as(address).isEqualTo(ordinary.text());
        });
    }

    @Test
    void theOtherHalfIsTheNorwegianPage(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();

        sideBySide(pages).forEach((address, page) -> {
            String norwegian = "nb" + address.substring(address.indexOf('/')).replace(SECOND, ".html");
            Element source = body(pages.get(norwegian));
            source.select(INTERFACE).remove();
            source.select(DRAWN).remove();
            Element theirs = body(page);
            theirs.select(".mine").remove();
            theirs.select(INTERFACE).remove();
            theirs.select(DRAWN).remove();
            assertThat(letters(theirs)).as(address).isEqualTo(letters(source));
        });
    }

    @Test
    void searchEnginesKeepTheOrdinaryPage(BuiltShippedSite site) {
        SortedMap<String, Document> others = site.pages();
        others.keySet().removeIf(address -> !address.contains(".parallel.") && !address.contains(".leaflet."));

        assertThat(others).hasSizeGreaterThan(100).allSatisfy((address, page) -> {
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(BuiltShippedSite.BASE
                            + address.replace(SECOND, ".html").replace(".leaflet.html", ".html"));
            assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
        });
    }

    private static SortedMap<String, Document> sideBySide(SortedMap<String, Document> pages) {
        SortedMap<String, Document> found = new TreeMap<>(pages);
        found.keySet().removeIf(address -> !address.endsWith(SECOND));
        return found;
    }

    /** Without the spaces that stand before what was taken out. */
    private static String letters(Element text) {
        return text.text().replace(" ", "");
    }

    /** A copy, to take things out of. */
    private static Element body(Document page) {
        return page.selectFirst(".text").clone();
    }
}
