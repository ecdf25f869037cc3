package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parents find what they look for, by any word they know for it, from the disk as from a server. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class SearchTest {

    private static final int LIMIT = 60_000;
    private static final List<String> COMPLETE =
            List.of("nb", "nn", "en", "uk", "pl", "ar", "so", "ti", "lt", "ur", "fa-AF", "ckb", "tr", "es");

    private BrowserContext context;
    private Page page;

    /**
     * What a parent types.
     *
     * @param hit the address of the first hit, below the language's folder
     */
    private record Query(String words, String hit) {}

    @BeforeEach
    void open(Browser browser) {
        context = browser.newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void firstHitIsThePageParentsNeed(BuiltSite site) throws IOException {
        List<String> misses = new ArrayList<>();

        queries().forEach((language, queries) -> {
            page.navigate(file(site, language));
            page.locator("#_words").focus();
            page.waitForFunction("() => window.brobyggerIndex");
            for (Query query : queries) {
                page.locator("#_words").fill(query.words());
                List<String> hits = hits();
                if (hits.isEmpty() || !hits.get(0).equals(query.hit())) {
                    misses.add(language + " | " + query.words() + " | " + query.hit() + ", but found "
                            + hits.subList(0, Math.min(3, hits.size())));
                }
            }
        });

        assertThat(misses).isEmpty();
    }

    @Test
    void everyCompleteLanguageHasTwelveQueries() throws IOException {
        Map<String, List<Query>> queries = queries();

        assertThat(COMPLETE)
                .allSatisfy(language -> assertThat(queries.get(language)).hasSizeGreaterThanOrEqualTo(12));
    }

    @Test
    void everyTitleFindsItsPageInEveryLanguage(BuiltSite site) {
        Map<String, Object> lost = new LinkedHashMap<>();
        for (String address : site.pages()) {
            if (address.endsWith("/search.html")) {
                page.navigate(site.root().resolve(address).toUri().toString());
                page.locator("#_words").focus();
                page.waitForFunction("() => window.brobyggerIndex");
                lost.put(address, page.evaluate("""
                        () => brobyggerIndex.filter(([href, title]) => {
                          const field = document.querySelector("#_words");
                          field.value = [].concat(title)[0];
                          field.dispatchEvent(new Event("input"));
                          const hits = Array.from(document.querySelectorAll(".results a"), (link) => link.getAttribute("href"));
                          return !hits.slice(0, 3).some((hit) => hit.split("#")[0] === href);
                        }).map(([href]) => href)"""));
            }
        }

        assertThat(lost).hasSize(15).allSatisfy((address, titles) -> assertThat(titles)
                .isEqualTo(List.of()));
    }

    @Test
    void resultsAreAnnouncedMarkedAndReachedByKeyboard(BuiltSite site) {
        page.navigate(file(site, "ar"));
        page.locator("#_words").focus();
        page.keyboard().type("tolk");

        PlaywrightAssertions.assertThat(page.locator(".find [role=status]")).hasText("تُعرض أفضل 10 نتائج.");
        assertThat(page.locator(".results mark").first().innerText()).isEqualTo("tolk");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".results h2")).isFocused();
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator(".results a").first()).isFocused();

        page.locator("#_words").fill("qqqq");
        PlaywrightAssertions.assertThat(page.locator(".find [role=status]"))
                .hasText("لا نتائج. جرّبوا كلمة أخرى، أو استخدموا القائمة أدناه.");
        PlaywrightAssertions.assertThat(page.locator(".results")).isHidden();
        page.locator("#_words").fill("");
        PlaywrightAssertions.assertThat(page.locator(".find [role=status]")).hasText("");
    }

    @Test
    void aQuestionInTheAddressIsAnsweredAtOnce(BuiltSite site) {
        try (SiteServer server = new SiteServer(site.root())) {
            page.navigate(server.base() + "nb/search.html?q=lekser");

            PlaywrightAssertions.assertThat(page.locator(".results a").first()).hasText("Lekser");
            assertThat(RequestJudge.kept(page)).isEmpty();
        }
    }

    @Test
    void anIndexThatIsNotThereIsTold(BuiltSite site) {
        context.route("**/search-index.js", route -> route.abort());
        page.navigate(file(site, "nb"));
        page.locator("#_words").fill("tolk");

        PlaywrightAssertions.assertThat(page.locator(".find [role=status]"))
                .hasText("Søket virker ikke nå. Bruk listen under.");
    }

    @Test
    void withoutScriptTheListIsThere(BuiltSite site, Browser browser) {
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page search = plain.newPage();
            search.navigate(file(site, "pl"));

            assertThat(search.locator(".find").isVisible()).isFalse();
            assertThat(search.locator(".letters a").first().innerText()).isEqualTo("A");
            assertThat(search.locator(".listed a").count()).isGreaterThan(140);
        }
    }

    @Test
    void whatASearchLoadsIsSmallInEveryLanguage(BuiltSite site) throws IOException {
        Map<String, Integer> heavy = new LinkedHashMap<>();
        for (String address : site.pages()) {
            if (address.endsWith("/search.html")) {
                Path folder = site.root().resolve(address).getParent();
                int size = compressed(folder.resolve("search-index.js")) + compressed(script(site, address));
                if (size > LIMIT) {
                    heavy.put(address, size);
                }
            }
        }

        assertThat(heavy).isEmpty();
    }

    /** The script a page names; its name holds a digest. */
    private static Path script(BuiltSite site, String address) throws IOException {
        Path page = site.root().resolve(address);
        String source = Jsoup.parse(page.toFile()).selectFirst("script[src]").attr("src");
        return page.resolveSibling(source).normalize();
    }

    /** The addresses of the hits, in one round trip. */
    @SuppressWarnings("unchecked")
    private List<String> hits() {
        return (List<String>) page.evaluate("Array.from(document.querySelectorAll('.results a'),"
                + " (link) => link.getAttribute('href').replace(/#.*/, ''))");
    }

    private static String file(BuiltSite site, String language) {
        return site.root().resolve(language + "/search.html").toUri().toString();
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }

    private static Map<String, List<Query>> queries() throws IOException {
        String text =
                new String(SearchTest.class.getResourceAsStream("queries.txt").readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<Query>> queries = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" \\| ");
            queries.computeIfAbsent(parts[0], language -> new ArrayList<>()).add(new Query(parts[1], parts[2]));
        });
        return queries;
    }
}
