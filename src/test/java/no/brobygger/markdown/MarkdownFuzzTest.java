package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.FuzzedPlaces;
import no.brobygger.Scrambler;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

/** Whatever a page holds, it is cut without loss and rendered without an exception. */
class MarkdownFuzzTest {

    private static final List<String> PIECES = List.of(
            "# ",
            "## ",
            "- ",
            "* ",
            "1. ",
            "> ",
            "    ",
            "```\n",
            "`",
            "**",
            "*",
            "_",
            "~~",
            "[",
            "](",
            "](x)",
            "][a]",
            "![",
            "[a]: x\n",
            "<",
            "</b>",
            "<b ",
            "<!-- ",
            " -->",
            "<!-- note: x -->\n",
            "<!-- skip -->\n",
            "<!-- critical -->\n",
            "<!-- parallel -->\n",
            "<!-- gate-off: numbers -->\n",
            "<!-- wheel -->\n",
            "<!-- school-dates -->\n",
            "<https://example.org/>",
            "| ",
            "|",
            "|---|\n",
            ":-:",
            "---\n",
            "===\n",
            "!!! note \"",
            "\n: ",
            "{#x}",
            "[x] ",
            "&#x202E;",
            "&amp;",
            "  \n",
            "\\\n",
            "term:x",
            "law:x",
            "=\"",
            "a@b.no",
            "<?",
            "<![CDATA[");

    private final Scrambler scrambler = new Scrambler(Scrambler.models("content", ".md"), PIECES);

    @Test
    void everyPageIsCutWithoutLossAndRendered() {
        FuzzedPlaces.tryAll("markdown", scrambler, text -> {
            GuidancePage page = Pages.page(text);
            List<Diagnostic> problems = new ArrayList<>();

            SegmentedPage cut = new MarkdownSegmenter().segment(page, problems::add);

            FuzzedPlaces.check(page.source(), problems);
            assertThat(Pages.joined(cut)).isEqualTo(page.source().text());
            checkOrder(cut);
            Pages.rendered(cut);
        });
    }

    @Test
    void everySegmentIsRendered() {
        SegmentRenderer renderer = new SegmentRenderer();
        InlineReader reader = new InlineReader();
        FuzzedPlaces.tryAll("segment", scrambler, text -> {
            renderer.render(text, "");
            renderer.plainText(text);
            reader.read(text, "");
        });
    }

    private static void checkOrder(SegmentedPage page) {
        int end = 0;
        for (Segment segment : page.segments()) {
            assertThat(segment.start())
                    .isBetween(end, page.page().source().text().length());
            assertThat(segment.end()).isGreaterThanOrEqualTo(segment.start());
            end = segment.end();
        }
    }
}
