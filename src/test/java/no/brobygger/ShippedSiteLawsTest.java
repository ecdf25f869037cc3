package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold on every page of any site, looked at on the one that ships. */
@ExtendWith(BuiltShippedSite.Builder.class)
class ShippedSiteLawsTest {

    @Test
    void theShippedSiteIsCheckedWithoutAWord() {
        List<String> said = new ArrayList<>();

        new SiteBuild(ShippedSite.SOURCE, new BuildOptions(2, true)).check(problem -> said.add(problem.toString()));

        assertThat(said).isEmpty();
    }

    @Test
    void alternatesAreSymmetric(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();

        assertThat(alternates(pages.get("nb/index.html"))).containsKeys("nb", "en", "ar", "x-default");
        pages.forEach((address, page) -> {
            Map<String, String> alternates = alternates(page);
            alternates.forEach((language, url) -> {
                if (!language.equals("x-default")) {
                    assertThat(alternates(pages.get(addressOf(url))))
                            .as("%s and its %s page", address, language)
                            .isEqualTo(alternates);
                }
            });
        });
    }

    @Test
    void hreflangNamesOnlyPagesThatAreInThatLanguage(BuiltShippedSite site) {
        SortedMap<String, Document> pages = site.pages();

        pages.forEach((address, page) -> alternates(page).forEach((language, url) -> {
            Document other = pages.get(addressOf(url));
            assertThat(other).as("%s links to %s", address, url).isNotNull();
            assertThat(isIndexed(other)).as("%s is indexed", url).isTrue();
            if (!language.equals("x-default")) {
                assertThat(other.selectFirst("html").attr("lang")).as(url).isEqualTo(language);
            }
        }));
    }

    @Test
    void aPageBelowTheThresholdIsCanonicalElsewhereAndHasNoAlternates(BuiltShippedSite site) {
        List<Document> below = site.pages().values().stream()
                .filter(page -> page.selectFirst(".shortfall") != null)
                .toList();

        assertThat(below).isNotEmpty().allSatisfy(page -> {
            assertThat(isIndexed(page)).isFalse();
            assertThat(alternates(page)).isEmpty();
            assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
                    .isNotEqualTo(page.baseUri())
                    .startsWith(BuiltShippedSite.BASE);
        });
    }

    @Test
    void headingIdsAreTheSameInEveryLanguage(BuiltShippedSite site) {
        Map<String, Map<String, List<String>>> byPage = new TreeMap<>();
        site.pages().forEach((address, page) -> {
            int slash = address.indexOf('/');
            if (slash > 0) {
                byPage.computeIfAbsent(address.substring(slash), key -> new TreeMap<>())
                        .put(address.substring(0, slash), headingIds(page));
            }
        });

        assertThat(byPage.keySet()).hasSizeGreaterThan(10);
        byPage.forEach(
                (address, byLanguage) -> assertThat(byLanguage).as(address).allSatisfy((language, ids) -> assertThat(
                                ids)
                        .isEqualTo(byLanguage.values().iterator().next())));
    }

    @Test
    void theSitemapNamesEveryIndexedPageAndItsAlternates(BuiltShippedSite site) throws IOException {
        Map<String, Map<String, String>> expected = new HashMap<>();
        site.pages().forEach((address, page) -> {
            if (address.contains("/") && isIndexed(page)) {
                expected.put(BuiltShippedSite.BASE + address, alternates(page));
            }
        });

        Map<String, Map<String, String>> named = new HashMap<>();
        String sitemap = Files.readString(site.output().resolve("sitemap.xml"));
        for (Element url : Jsoup.parse(sitemap, Parser.xmlParser()).select("url")) {
            named.put(url.selectFirst("loc").text(), alternatesIn(url.select("xhtml|link")));
        }
        assertThat(named).isEqualTo(expected);
        assertThat(named.keySet()).allSatisfy(url -> assertThat(site.output().resolve(addressOf(url)))
                .isRegularFile());
    }

    private static boolean isIndexed(Document page) {
        return page.selectFirst("meta[name=robots][content=noindex]") == null;
    }

    private static List<String> headingIds(Document page) {
        return page.select(".text :is(h1, h2, h3, h4, h5, h6)").eachAttr("id");
    }

    private static Map<String, String> alternates(Document page) {
        return alternatesIn(page.select("head link[rel=alternate][hreflang]"));
    }

    private static Map<String, String> alternatesIn(List<Element> links) {
        Map<String, String> alternates = new HashMap<>();
        for (Element link : links) {
            assertThat(alternates.put(link.attr("hreflang"), link.attr("href"))).isNull();
        }
        return alternates;
    }

    private static String addressOf(String url) {
        assertThat(url).startsWith(BuiltShippedSite.BASE);
        return url.substring(BuiltShippedSite.BASE.length());
    }
}
