package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        Map<String, List<String>> more = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(site.root())) {
            for (String address : kinds(site)) {
                try (BrowserContext context = browser.newContext()) {
                    Page page = context.newPage();
                    List<String> asked = new ArrayList<>();
                    page.onRequest(request ->
                            asked.add(request.url().substring(server.base().length())));
                    page.navigate(server.base() + address);
                    asked.removeIf(file -> file.endsWith(".svg"));
                    if (asked.size() > REQUESTS) {
                        more.put(address, asked);
                    }
                }
            }
        }

        assertThat(more).isEmpty();
    }

    @Test
    void nothingMovesWhileAPageLoads(BuiltSite site, Browser browser) {
        Map<String, Double> moved = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(site.root());
                BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            for (String address : kinds(site)) {
                try (Page page = phone.newPage()) {
                    page.navigate(server.base() + address);
                    double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
                    if (shift > 0.01) {
                        moved.put(address, shift);
                    }
                }
            }
        }

        assertThat(moved).isEmpty();
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

    private static List<String> kinds(BuiltSite site) {
        List<String> pages = new ArrayList<>(site.rootPages());
        pages.addAll(site.kinds("nb").values());
        pages.addAll(site.kinds("ar").values());
        return pages;
    }
}
