package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** No page of the site asks anyone else for anything, all it asks for is there, and nothing is kept of a visit. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class NoOutsideRequestTest {

    @Test
    void everyPageIsContentWithTheSite(BuiltSite site, Browser browser) {
        try (SiteServer server = new SiteServer(site.root())) {
            assertThat(new RequestJudge(browser).offences(server.base(), site.pages()))
                    .isEmpty();
        }
    }

    @Test
    void pagesWorkFromTheDisk(BuiltSite site, Browser browser) {
        List<String> pages = new ArrayList<>(site.rootPages());
        pages.addAll(site.sample("nb"));
        pages.addAll(site.sample("ar"));

        assertThat(new RequestJudge(browser).offences(site.root().toUri().toString(), pages))
                .isEmpty();
    }

    @Test
    void whatLeavesTheSiteIsMissingOrBreaksThePolicyIsFound(@TempDir Path folder, Browser browser) throws IOException {
        Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html>
                <html lang="nb">
                <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
                <title>Feil</title>
                <img src="http://example.org/pixel.png" alt="">
                <link rel="stylesheet" href="missing.css">
                <script>document.title = 'hacked';</script>
                <script src="throws.js"></script>
                """);
        Files.writeString(folder.resolve("throws.js"), "throw new Error('broken');");

        List<String> offences;
        try (SiteServer server = new SiteServer(folder)) {
            offences = new RequestJudge(browser).offences(server.base(), List.of("bad.html"));
        }

        assertThat(offences)
                .anyMatch(offence -> offence.startsWith("bad.html: leaves the site: http://example.org/pixel.png"))
                .anyMatch(offence -> offence.startsWith("bad.html: answer 404: http://127.0.0.1:"))
                .anyMatch(offence -> offence.contains("Content Security Policy"))
                .anyMatch(offence ->
                        offence.equals("bad.html: script error: Error: broken") || offence.contains("Error: broken"));
    }

    @Test
    void whatAPageKeepsOnTheDeviceIsFound(@TempDir Path folder, Browser browser) throws IOException {
        Files.writeString(folder.resolve("keeps.html"), """
                <!DOCTYPE html>
                <html lang="nb"><title>Husker</title>
                <script>localStorage.setItem('lang', 'ar'); document.cookie = 'seen=1'</script>
                """);

        try (SiteServer server = new SiteServer(folder)) {
            assertThat(new RequestJudge(browser).offences(server.base(), List.of("keeps.html")))
                    .containsExactly(
                            "the pages keep on the reader's device: cookie seen",
                            "the pages keep on the reader's device: local lang");
        }
    }
}
