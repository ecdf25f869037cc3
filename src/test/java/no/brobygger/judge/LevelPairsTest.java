package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.GoldenSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs stand level where there is room, the reader's language on her own side, and one below the other on a phone. */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
final class LevelPairsTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final int TALL = 900;
    /** A sheet of A4 between its margins, in pixels of CSS. */
    private static final int PAPER = 672;

    /** How each pair stands: both halves from the same line, the first on its own side; or one below the other. */
    private static final String STANDING = """
            () => Array.from(document.querySelectorAll(".pair")).map(pair => {
              const mine = pair.children[0].getBoundingClientRect();
              const theirs = pair.children[1].getBoundingClientRect();
              const rtl = getComputedStyle(pair).direction === "rtl";
              const beside = rtl ? theirs.right <= mine.left : mine.right <= theirs.left;
              if (beside && Math.abs(mine.top - theirs.top) < 1) return "level";
              return mine.bottom <= theirs.top ? "below" : pair.textContent;
            })
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void everyPairIsLevelOnAWideScreenAndOnPaperAndStackedOnAPhone(String direction, Browser browser)
            throws IOException {
        Path site = GoldenSite.published("two-languages-side-by-side", folder);

        try (Page page = browser.newPage()) {
            page.navigate(site.resolve("ar/skolen/mote.parallel.html").toUri().toString());
            // The same pairs as a language that runs the other way would have them.
            page.evaluate("direction => document.documentElement.dir = direction", direction);

            assertThat(standing(page, WIDE)).hasSize(17).containsOnly("level");
            assertThat(standing(page, PHONE)).hasSize(17).containsOnly("below");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(standing(page, PAPER)).hasSize(17).containsOnly("level");
        }
    }

    private static List<String> standing(Page page, int width) {
        page.setViewportSize(width, TALL);
        return ((List<?>) page.evaluate(STANDING)).stream().map(String::valueOf).toList();
    }
}
