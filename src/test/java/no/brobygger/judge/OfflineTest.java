package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.SmallSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader keeps the pages of her language, reads them without network, gets the newer ones, and removes them. */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
final class OfflineTest {

    private static final String SITE = """
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            brobygger.extras=offline, hosting
            -- content/index.md --
            title=Hjem
            type=home
            ~~~~~~
            Velkommen.
            -- content/tolk.md --
            title=Tolk
            ~~~~~~
            Be om tolk.
            """;
    private static final String KEPT = "async () => (await caches.keys()).sort()";
    /** Fetches the newer worker and waits until it is at work, or has failed. */
    private static final String UPDATE = """
            async () => {
              const registration = await navigator.serviceWorker.getRegistration(".");
              await registration.update();
              const worker = registration.installing || registration.waiting || registration.active;
              while (!["activated", "redundant"].includes(worker.state)) {
                await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
              }
              return worker.state;
            }""";

    @TempDir
    Path folder;

    private BrowserContext context;
    private Page page;

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
    void pagesAreReadWithoutNetworkOnlyAfterTheReaderAskedForIt() {
        Path site = SmallSite.published(SITE, folder);
        String base;
        try (SiteServer server = new SiteServer(site)) {
            base = server.base();
            page.navigate(base + "nb/index.html");
            assertThat(page.evaluate(KEPT)).isEqualTo(List.of());
            Locator save = page.locator("[data-does=save]");
            save.focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".keep [role=status]"))
                    .hasText("Sidene er lagret. Du kan lese dem uten nett.");
            PlaywrightAssertions.assertThat(page.locator("[data-does=remove]")).isFocused();
            PlaywrightAssertions.assertThat(save).isHidden();
        }

        page.navigate(base + "nb/tolk.html");

        assertThat(page.locator("main h1").innerText()).isEqualTo("Tolk");
        assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
        assertThat(canOpen(base + "en/tolk.html")).isFalse();
    }

    @Test
    void newerPagesTakeThePlaceOfAllThatWereKept() {
        Path older = SmallSite.published(SITE, folder.resolve("older"));
        Path newer = SmallSite.published(SITE.replace("Be om tolk.", "Skolen betaler."), folder.resolve("newer"));
        String base;
        try (SiteServer server = new SiteServer(older)) {
            base = server.base();
            page.navigate(base + "nb/index.html");
            page.locator("[data-does=save]").click();
            PlaywrightAssertions.assertThat(page.locator("[data-does=remove]")).isVisible();
            Object first = page.evaluate(KEPT);

            server.serve(newer);
            assertThat(page.evaluate(UPDATE)).isEqualTo("activated");
            assertThat((List<?>) page.evaluate(KEPT)).hasSize(1).isNotEqualTo(first);
        }

        page.navigate(base + "nb/tolk.html");

        assertThat(page.locator("main .text").innerText()).isEqualTo("Skolen betaler.");
    }

    @Test
    void nothingIsLeftAfterTheReaderRemovedThePages() {
        Path site = SmallSite.published(SITE, folder);
        String base;
        try (SiteServer server = new SiteServer(site)) {
            base = server.base();
            page.navigate(base + "en/index.html");
            page.locator("[data-does=save]").click();
            page.locator("[data-does=remove]").click();
            PlaywrightAssertions.assertThat(page.locator("[data-does=save]")).isVisible();

            assertThat(page.evaluate(KEPT)).isEqualTo(List.of());
        }

        assertThat(canOpen(base + "en/index.html")).isFalse();
    }

    private boolean canOpen(String address) {
        try {
            page.navigate(address);
            return true;
        } catch (PlaywrightException e) {
            return false;
        }
    }
}
