package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stay whole under what a reader tells her own browser: wider spacing, larger text, her own colours. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class ReadersStylesTest {

    /** WCAG 2.2, 1.4.12. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }
            """;

    /** WCAG 2.2, 1.4.4. */
    private static final String TWICE_AS_LARGE = "html { font-size: 200% !important }";

    /** Elements that hide a part of what they hold; words only for screen readers are hidden on purpose. */
    private static final String CUT = """
            () => Array.from(document.querySelectorAll('body *')).filter(e => {
              const {overflowX, overflowY, clipPath} = getComputedStyle(e);
              const hides = overflow => overflow === 'hidden' || overflow === 'clip';
              return clipPath === 'none' && !e.closest('svg, .hidden')
                  && (hides(overflowX) && e.scrollWidth > e.clientWidth + 1
                      || hides(overflowY) && e.scrollHeight > e.clientHeight + 1);
            }).map(e => e.outerHTML.slice(0, 80))""";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "ar", "ti", "pl"})
    void nothingIsCutOff(String language, BuiltSite site, Browser browser) {
        List<Path> pages =
                site.kinds(language).values().stream().map(site.root()::resolve).toList();

        assertThat(cut(browser, pages, 320, SPACING)).isEmpty();
        assertThat(cut(browser, pages, 360, TWICE_AS_LARGE)).isEmpty();
        assertThat(cut(browser, pages, 1280, TWICE_AS_LARGE)).isEmpty();
    }

    @Test
    void whatIsInEveryLanguageFitsAPhoneInLargeText(BuiltSite site, Browser browser) {
        List<Path> pages = site.rootPages().stream().map(site.root()::resolve).toList();

        assertThat(cut(browser, pages, 360, TWICE_AS_LARGE)).isEmpty();
    }

    @Test
    void whatIsCutOffIsFound(Browser browser, @TempDir Path folder) throws IOException {
        Path low = Files.writeString(folder.resolve("low.html"), """
                <!DOCTYPE html><html lang="nb"><title>Lav</title>
                <p style="block-size: 20px; font-size: 16px; line-height: 1.2; overflow: hidden">Lav</p>
                """);
        Path narrow = Files.writeString(folder.resolve("narrow.html"), """
                <!DOCTYPE html><html lang="nb"><title>Smal</title>
                <p style="inline-size: 7em; overflow: hidden">Statsforvalteren</p>
                <p style="inline-size: 2000px">Bred</p>
                """);

        assertThat(cut(browser, List.of(low, narrow), 320, SPACING))
                .containsExactly(
                        "low.html: <p style=\"block-size: 20px; font-size: 16px; line-height: 1.2; overflow: hidden\"",
                        "narrow.html: <p style=\"inline-size: 7em; overflow: hidden\">Statsforvalteren</p>",
                        "narrow.html: wider than the window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "ar"})
    void edgesAndFocusAreSeenInTheReadersOwnColours(String language, BuiltSite site, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.root().resolve(language + "/index.html").toUri().toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            Locator link = page.locator("main li a").first();
            link.focus();

            assertThat(page.locator(".languages summary").evaluate("button => getComputedStyle(button).borderTopStyle"))
                    .isEqualTo("solid");
            assertThat(link.evaluate("link => getComputedStyle(link).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    /** What is cut off or too wide in a window of a width in pixels, each as {@code name: element}. */
    private static List<String> cut(Browser browser, List<Path> pages, int width, String style) {
        List<String> cut = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(width, 640))) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(style));
                ((List<?>) page.evaluate(CUT)).forEach(element -> cut.add(file.getFileName() + ": " + element));
                if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                    cut.add(file.getFileName() + ": wider than the window");
                }
            }
        }
        return cut;
    }
}
