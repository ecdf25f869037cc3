package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader on an old phone waits for: few files, nothing that moves, and a policy that lets nothing else in. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class FirstViewTest {

    private static final int REQUESTS = 3;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " base-uri 'none'; form-action 'none'";

    /** The sum of all shifts that no input caused (Layout Instability API), once the page has come to rest. */
    private static final String SHIFT = """
            async () => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                  .observe({type: 'layout-shift', buffered: true});
              await document.fonts.ready;
              await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
              return sum;
            }
            """;

    @Test
    void everyKindOfPageAsksForThreeFilesAtMost(BuiltSite site, Browser browser) {
        Map<String, List<String>> asked = asked(browser, site, kinds(site));

        asked.values().removeIf(files -> files.size() <= REQUESTS);
        assertThat(asked).isEmpty();
    }

    @Test
    void everyFileIsCounted(Browser browser, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("many.html"), """
                <!DOCTYPE html><html lang="nb"><title>Mange</title><link rel="stylesheet" href="a.css">
                <script src="a.js"></script><script src="b.js"></script><img src="a.svg" alt="">
                """);

        assertThat(asked(browser, new BuiltSite(folder), List.of("many.html")))
                .isEqualTo(Map.of("many.html", List.of("a.css", "a.js", "a.svg", "b.js", "many.html")));
    }

    @Test
    void nothingMovesWhileAPageLoads(BuiltSite site, Browser browser) {
        assertThat(moved(browser, site, kinds(site))).isEmpty();
    }

    @Test
    void whatMovesIsFound(Browser browser, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("late.html"), """
                <!DOCTYPE html><html lang="nb"><title>Sent</title><body><p>Tekst</p>
                <script>requestAnimationFrame(() => requestAnimationFrame(() =>
                    document.body.insertAdjacentHTML('afterbegin', '<p style="block-size: 400px">Sent</p>')))</script>
                """);

        assertThat(moved(browser, new BuiltSite(folder), List.of("late.html"))).containsOnlyKeys("late.html");
    }

    @Test
    void everyPageHasTheStrictPolicy(BuiltSite site) throws IOException {
        List<String> without = new ArrayList<>();
        for (String address : site.pages()) {
            if (!Files.readString(site.root().resolve(address)).contains("content=\"" + POLICY + "\"")) {
                without.add(address);
            }
        }

        assertThat(without).isEmpty();
    }

    /** What each page asks for, sorted; the icon of the tab is no part of the view. */
    private static Map<String, List<String>> asked(Browser browser, BuiltSite site, List<String> pages) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(site.root())) {
            for (String address : pages) {
                List<String> asked = new ArrayList<>();
                try (BrowserContext context = browser.newContext()) {
                    Page page = context.newPage();
                    page.onRequest(request ->
                            asked.add(request.url().substring(server.base().length())));
                    page.navigate(server.base() + address);
                }
                asked.remove("icons/brobygger.svg");
                asked.sort(null);
                all.put(address, asked);
            }
        }
        return all;
    }

    /** How much each page moved on a phone, if more than a hundredth of the window (CLS). */
    private static Map<String, Double> moved(Browser browser, BuiltSite site, List<String> pages) {
        Map<String, Double> moved = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(site.root());
                BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            for (String address : pages) {
                try (Page page = phone.newPage()) {
                    page.navigate(server.base() + address);
                    double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
                    if (shift > 0.01) {
                        moved.put(address, shift);
                    }
                }
            }
        }
        return moved;
    }

    private static List<String> kinds(BuiltSite site) {
        List<String> pages = new ArrayList<>(site.rootPages());
        pages.addAll(site.covering("nb"));
        pages.addAll(site.covering("ar"));
        return pages;
    }
}
