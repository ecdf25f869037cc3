package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.GoldenSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parents come for, done with the keyboard alone, with a script and without. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class TasksTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void arabicParentOfABulliedChildReachesTheLetter(boolean script, BuiltSite site, Browser browser) {
        try (BrowserContext context = context(browser, script)) {
            Page page = open(context, site, "index.html");
            follow(page, page.getByRole(AriaRole.LINK, named("العربية")));
            assertThat(page.url()).endsWith("/ar/index.html");
            follow(page, page.locator("main a[href='skolemiljo/mobbing.html']").first());
            assertThat(page.locator("h1").innerText()).startsWith("طفلي يتعرض للتنمر");
            press(page, page.locator(".contents summary"));
            press(page, page.locator(".contents a[href='#brev']"));
            PlaywrightAssertions.assertThat(page.locator("#brev")).isInViewport();

            Locator letter = page.locator("#brev ~ blockquote .original").first();
            assertThat(letter.getAttribute("lang")).isEqualTo("nb");
            assertThat(letter.isVisible()).isTrue();
        }
    }

    @Test
    void anotherLanguageOpensAtTheHeadingThatIsRead(BuiltSite site, Browser browser) {
        try (BrowserContext context = context(browser, true)) {
            Page page = open(context, site, "ar/skolemiljo/mobbing.html#brev");
            press(page, page.locator(".languages summary"));
            // Opening the list must not lose the place; the reader is still at the letter.
            page.evaluate("document.getElementById('brev').scrollIntoView()");
            page.locator(".languages a[hreflang=pl]").evaluate("link => link.focus({preventScroll: true})");
            page.keyboard().press("Enter");
            page.waitForURL("**/pl/skolemiljo/mobbing.html#brev");

            assertThat(page.locator("#brev").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void languagesAreAListOfLinksAndTheCurrentIsNone(boolean script, BuiltSite site, Browser browser) {
        try (BrowserContext context = context(browser, script)) {
            Page page = open(context, site, "pl/sprak/tolk.html");
            press(page, page.locator(".languages summary"));

            assertThat(page.locator(".languages [aria-current=true]").innerText())
                    .isEqualTo("polski");
            assertThat(page.locator(".languages a[hreflang=pl]").count()).isZero();
            follow(page, page.locator(".languages a[hreflang=ti]"));
            assertThat(page.url()).endsWith("/ti/sprak/tolk.html");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outdatedTextOpensItsOtherVersion(boolean script, Browser browser, @TempDir Path folder) throws IOException {
        BuiltSite site = new BuiltSite(GoldenSite.published("outdated-text-in-every-kind-of-block", folder));
        try (BrowserContext context = context(browser, script)) {
            String address = site.longest("ar");
            Page page = open(context, site, address);
            Locator details = page.locator("main details.revised").first();
            assertThat(details.locator("p").isVisible()).isFalse();

            press(page, details.locator("summary"));

            PlaywrightAssertions.assertThat(details.locator("p")).isVisible();
            PlaywrightAssertions.assertThat(details.locator("summary")).isFocused();
        }
    }

    @Test
    void onPaperStandsTheTextAndWhomToAskAndNoNavigation(BuiltSite site, Browser browser) {
        try (BrowserContext context = context(browser, true)) {
            Page page = open(context, site, "ar/skolemiljo/mobbing.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(List.of(".header", ".path", ".contents", ".onward", "[data-print]"))
                    .allSatisfy(part -> assertThat(page.locator(part).first().isVisible())
                            .as(part)
                            .isFalse());
            assertThat(List.of("h1", "main .text", ".checked", ".contacts"))
                    .allSatisfy(part -> assertThat(page.locator(part).first().isVisible())
                            .as(part)
                            .isTrue());
        }
    }

    @Test
    void arabicPagesRunFromRightToLeft(BuiltSite site, Browser browser) {
        try (BrowserContext context = context(browser, true)) {
            Page page = open(context, site, "ar/skolemiljo/mobbing.html");

            double middle = page.viewportSize().width / 2.0;
            assertThat(left(page.locator(".brand .logo"))).isGreaterThan(middle);
            assertThat(left(page.locator(".languages summary"))).isLessThan(middle);
            assertThat(left(page.locator(".path li").first()))
                    .isGreaterThan(left(page.locator(".path li").last()));
            assertThat(page.locator(".note").first().evaluate("note => getComputedStyle(note).borderRightWidth"))
                    .isEqualTo("6px");
        }
    }

    private static BrowserContext context(Browser browser, boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(360, 800));
    }

    private static Page open(BrowserContext context, BuiltSite site, String address) {
        Page page = context.newPage();
        page.navigate(site.root().toUri() + address);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static double left(Locator part) {
        return part.boundingBox().x;
    }

    /** Goes to a link or button with the Tab key, as far as it takes, and presses it. */
    private static void press(Page page, Locator stop) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (isFocused(page, stop)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach " + stop);
    }

    private static void follow(Page page, Locator link) {
        String before = page.url();
        press(page, link);
        page.waitForURL(url -> !url.equals(before));
    }

    private static boolean isFocused(Page page, Locator stop) {
        return (boolean) page.evaluate("e => e === document.activeElement", stop.elementHandle());
    }
}
