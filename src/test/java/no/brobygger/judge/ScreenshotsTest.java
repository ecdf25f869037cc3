package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of every kind of page, for people to look at; made when they are asked for, as CONTRIBUTING.md tells. */
@Tag("screenshots")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final List<String> LANGUAGES = List.of("nb", "ar", "ti", "pl");
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    @Test
    void everyKindOfPageInFourLanguagesAndTwoWidths(BuiltSite site, Browser browser) {
        List<Path> taken = new ArrayList<>();
        for (int width : WIDTHS) {
            try (BrowserContext context =
                    browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
                taken.add(picture(context.newPage(), site, "index.html", "chooser-" + width));
                for (String language : LANGUAGES) {
                    site.kinds(language)
                            .forEach((kind, address) -> taken.add(
                                    picture(context.newPage(), site, address, kind + "-" + language + "-" + width)));
                }
            }
        }
        try (BrowserContext dark = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 800).setColorScheme(ColorScheme.DARK))) {
            for (String language : List.of("nb", "ar")) {
                site.kinds(language)
                        .forEach((kind, address) ->
                                taken.add(picture(dark.newPage(), site, address, kind + "-" + language + "-dark")));
            }
        }

        assertThat(taken).isNotEmpty().allSatisfy(picture -> assertThat(Files.size(picture))
                .isPositive());
    }

    private static Path picture(Page page, BuiltSite site, String address, String name) {
        Path file = FOLDER.resolve(name + ".png");
        page.navigate(site.root().resolve(address).toUri().toString());
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        page.close();
        return file;
    }
}
