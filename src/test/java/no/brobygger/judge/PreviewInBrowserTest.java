package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.serve.BuildOutcome;
import no.brobygger.serve.Preview;
import no.brobygger.serve.PreviewSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page in the preview follows its source: here a file that is copied, and that holds errors when it says so. */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
final class PreviewInBrowserTest {

    private static final String PROBLEM = "content/a.md:1:1: error: '<b id=\"x\">' is not closed\n  write </b>";

    @TempDir
    private Path folder;

    @Test
    void openPageFollowsItsSource(Browser browser) throws IOException {
        write("first");
        List<String> complaints = new ArrayList<>();
        PreviewSettings settings = new PreviewSettings(folder, folder.resolve("output.preview"), 0, "s");

        try (Preview preview = Preview.open(settings, changed -> copy());
                Page page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(preview.address().toString());
            heading(page, "first").waitFor();
            write("second");
            heading(page, "second").waitFor();
            write("error");
            Locator box = page.getByRole(AriaRole.ALERT);
            box.waitFor();
            String told = box.locator("pre").textContent();
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            box.getByRole(AriaRole.BUTTON).click();
            int boxes = box.count();
            write("third");
            heading(page, "third").waitFor();

            assertThat(told).isEqualTo(PROBLEM);
            assertThat(boxes).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    private void write(String text) throws IOException {
        Path source = Files.createDirectories(folder.resolve("content")).resolve("a.md");
        Files.writeString(source, text);
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** The page has the strictest policy that ours have. */
    private BuildOutcome copy() {
        try {
            String text = Files.readString(folder.resolve("content/a.md"));
            if (text.equals("error")) {
                return new BuildOutcome(false, List.of(PROBLEM));
            }
            Path output = Files.createDirectories(folder.resolve("output.preview"));
            Files.writeString(output.resolve("index.html"), """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
                    img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
                    <link rel="icon" href="icon.svg">
                    <title>Preview</title>
                    </head>
                    <body><main><h1>%s</h1></main></body>
                    </html>
                    """.replace("%s", text));
            Files.writeString(output.resolve("icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            return new BuildOutcome(true, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
