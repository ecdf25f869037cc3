package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.status.SampleStatus;
import no.brobygger.status.StatusReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The report of {@code status --html} is held to what the site's own pages are held to. */
@ExtendWith(ChromiumExtension.class)
final class ReportTest {

    private static final List<String> REPORTS = List.of("finished.html", "halfway.html");

    /** The checker sees the style before it knows its hash; that the hash is right, a browser tells below. */
    private static final String NO_HASHES = "warning: Inline style violates Content Security Policy (meta tag)";

    /** Does the browser let the page use its own style sheet? */
    private static final String IS_STYLED = "() => getComputedStyle(document.querySelector('.languages')).display";

    @TempDir
    private Path folder;

    @Test
    void reportIsValidHtml() throws IOException, SAXException {
        write();

        assertThat(new HtmlJudge().offences(folder, REPORTS))
                .filteredOn(offence -> !offence.contains(NO_HASHES))
                .isEmpty();
    }

    @Test
    @Tag("browser")
    void reportIsAccessible(Browser browser) throws IOException {
        write();

        try (SiteServer server = new SiteServer(folder)) {
            AccessibilityJudge judge = new AccessibilityJudge(browser);

            assertThat(judge.offences(server.base(), REPORTS)).isEmpty();
            assertThat(judge.tooWide(server.base(), REPORTS)).isEmpty();
        }
    }

    @Test
    @Tag("browser")
    void reportAsksForNothingAndKeepsItsOwnPolicy(Browser browser) throws IOException {
        write();
        String base = folder.toUri().toString();

        try (Page page = browser.newPage()) {
            page.navigate(base + "halfway.html");

            assertThat(page.evaluate(IS_STYLED)).isEqualTo("grid");
        }
        assertThat(new RequestJudge(browser).offences(base, REPORTS)).isEmpty();
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("finished.html"), StatusReport.html(SampleStatus.finished(), 0));
        Files.writeString(folder.resolve("halfway.html"), StatusReport.html(SampleStatus.halfway(), 2));
    }
}
