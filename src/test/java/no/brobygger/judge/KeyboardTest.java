package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site can be used with the keyboard alone, in both directions of writing and both widths. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class KeyboardTest {

    @Test
    void pagesCanBeWalkedThroughWithTheKeyboard(BuiltSite site, Browser browser) {
        List<String> pages =
                List.of("index.html", "nb/index.html", site.longest("nb"), "ar/index.html", site.longest("ar"));

        try (SiteServer server = new SiteServer(site.root())) {
            assertThat(new KeyboardJudge(browser).offences(server.base(), pages))
                    .isEmpty();
        }
    }

    /** WCAG 2.2, 2.4.11. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theListOfLanguagesIsClosedWhereverElseTheFocusIs(int width, BuiltSite site, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate(site.root().resolve(site.longest("ar")).toUri().toString());
            Locator list = page.locator(".languages details");
            Locator summary = list.locator("summary");

            summary.press("Enter");
            PlaywrightAssertions.assertThat(list).hasAttribute("open", "");
            summary.press("Escape");
            PlaywrightAssertions.assertThat(list).not().hasAttribute("open", "");
            PlaywrightAssertions.assertThat(summary).isFocused();

            summary.press("Enter");
            list.locator("a").last().focus();
            PlaywrightAssertions.assertThat(list).hasAttribute("open", "");
            page.keyboard().press("Tab");
            PlaywrightAssertions.assertThat(list).not().hasAttribute("open", "");
            assertThat(page.evaluate("document.activeElement.closest('.languages')"))
                    .isNull();
        }
    }

    @Test
    void missingSkipLinkAndInvisibleFocusAreFound(@TempDir Path folder, Browser browser) throws IOException {
        String html = """
                <!DOCTYPE html>
                <html lang="nb">
                <title>Feil</title>
                <style>a { outline: none } #far { position: absolute; left: -4000px; top: 0 }
                  #lid { position: fixed; inset: 0; background: white }</style>
                <a href="x.html">dekket</a> <main><a id="far" href="y.html">borte</a></main>
                <div id="lid"></div>
                """;

        assertThat(judge(folder, html, browser))
                .containsExactly(
                        "bad.html at 360×800: the first stop is not a link into the page",
                        "bad.html at 360×800: looks the same with focus as without: <a href=\"x.html\">dekket",
                        "bad.html at 360×800: has the focus but is covered: <a href=\"x.html\">dekket",
                        "bad.html at 360×800: looks the same with focus as without: <a id=\"far\" href=\"y.html\">borte",
                        "bad.html at 360×800: has the focus outside the window: <a id=\"far\" href=\"y.html\">borte");
    }

    @Test
    void skipLinkToNowhereAndOrderOfItsOwnAreFound(@TempDir Path folder, Browser browser) throws IOException {
        String html = """
                <!DOCTYPE html>
                <html lang="nb">
                <title>Feil</title>
                <a href="#nowhere">Hopp</a>
                <nav><a href="x.html">a</a></nav>
                <main><a href="y.html">b</a> <a href="z.html" tabindex="1">c</a></main>
                """;

        assertThat(judge(folder, html.replace(" tabindex=\"1\"", ""), browser))
                .containsExactly("bad.html at 360×800: the skip link does not move the focus into <main>");
        assertThat(judge(folder, html, browser))
                .contains("bad.html at 360×800: stop 1 should be <a href=\"#nowhere\">Hopp but is"
                        + " <a href=\"z.html\" tabindex=\"1\">c");
    }

    @Test
    void trapAndDeafSummaryAreFound(@TempDir Path folder, Browser browser) throws IOException {
        String html = """
                <!DOCTYPE html>
                <html lang="nb">
                <title>Feil</title>
                <a href="#main">Hopp</a>
                <main id="main"><details><summary onkeydown="if (event.key === 'Enter') event.preventDefault()">Mer</summary>x</details>
                <a href="y.html">b</a> <a href="z.html" onkeydown="if (event.key === 'Tab') event.preventDefault()">c</a>
                </main>
                """;

        List<String> offences = judge(folder, html, browser);

        assertThat(offences)
                .hasSize(2)
                .anyMatch(offence -> offence.startsWith("bad.html at 360×800: does not open with Enter: <summary"))
                .anyMatch(offence -> offence.startsWith("bad.html at 360×800: after the last stop the focus does not"));
    }

    /** What the judge says of one page on a phone. */
    private static List<String> judge(Path folder, String html, Browser browser) throws IOException {
        Files.writeString(folder.resolve("bad.html"), html);
        try (SiteServer server = new SiteServer(folder)) {
            return new KeyboardJudge(browser)
                    .offences(server.base(), List.of("bad.html")).stream()
                            .filter(offence -> offence.contains("360×800"))
                            .toList();
        }
    }
}
