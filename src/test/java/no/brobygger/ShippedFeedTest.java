package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The feeds that ship, held to what RFC 4287, 4.1, asks of a feed and of an entry. */
@ExtendWith(BuiltShippedSite.Builder.class)
class ShippedFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void eachLanguageHasAFeedWithAllThatIsRequired(BuiltShippedSite site) throws Exception {
        List<Path> feeds = feeds(site.output());

        assertThat(feeds).hasSize(15);
        for (Path path : feeds) {
            org.w3c.dom.Element feed = parse(path).getDocumentElement();
            assertThat(feed.getAttribute("xml:lang"))
                    .isEqualTo(path.getParent().getFileName().toString());
            assertHasTheRequired(feed);
            assertThat(children(feed, "author")).hasSize(1);
            List<String> ids = new ArrayList<>();
            List<Instant> days = new ArrayList<>();
            for (org.w3c.dom.Element entry : children(feed, "entry")) {
                assertHasTheRequired(entry);
                ids.add(text(entry, "id"));
                days.add(Instant.parse(text(entry, "updated")));
                URI href = URI.create(children(entry, "link").get(0).getAttribute("href"));
                assertThat(href.isAbsolute()).isTrue();
            }
            assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
            assertThat(days)
                    .isSortedAccordingTo((a, b) -> b.compareTo(a))
                    .startsWith(Instant.parse(text(feed, "updated")));
        }
    }

    @Test
    void thePageLeadsToItsFeedAndToItsLikeInOtherLanguages(BuiltShippedSite site) {
        var pages = site.pages();
        pages.keySet().removeIf(address -> !address.endsWith("/changes.html"));

        assertThat(pages).hasSize(15).allSatisfy((address, page) -> {
            Element feed = page.selectFirst("head link[type=application/atom+xml]");
            assertThat(feed.absUrl("href")).isEqualTo(page.baseUri().replace(".html", ".xml"));
            assertThat(page.select(".languages a[hreflang]")).hasSize(14);
        });
    }

    /** One id, which is an absolute IRI, one title, one day, and a link to the page. */
    private static void assertHasTheRequired(org.w3c.dom.Element element) {
        assertThat(children(element, "id")).hasSize(1);
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(children(element, "title")).hasSize(1);
        assertThat(text(element, "title")).isNotBlank();
        assertThat(children(element, "updated")).hasSize(1);
        assertThat(children(element, "link").stream().map(link -> link.getAttribute("rel")))
                .containsOnlyOnce("alternate");
    }

    private static List<Path> feeds(Path output) throws Exception {
        try (Stream<Path> languages = Files.list(output)) {
            return languages
                    .map(folder -> folder.resolve("changes.xml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<org.w3c.dom.Element> children(org.w3c.dom.Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        List<org.w3c.dom.Element> children = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getParentNode() == parent) {
                children.add((org.w3c.dom.Element) all.item(i));
            }
        }
        return children;
    }

    private static String text(org.w3c.dom.Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
