package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.brobygger.translation.SegmentedPage;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The two laws of cutting and rendering, over every example of the CommonMark specification. */
class CommonMarkLawTest {

    private static final String REMARK = "a comment is its author's remark for colleagues, and is not written";

    /** Examples that differ on purpose, by number in the specification, with the reason. */
    private static final Map<Integer, String> EXCEPTIONS = Map.of(
            177,
            REMARK,
            179,
            REMARK,
            183,
            REMARK,
            308,
            REMARK,
            309,
            REMARK,
            552,
            "an indented line after a bracket that opens no link: one space instead of two, which HTML shows alike");

    @Test
    void segmentsAndTheTextBetweenThemGiveTheSourceBack() {
        for (String source : examples()) {
            SegmentedPage page = Pages.cut(source);

            assertThat(Pages.joined(page)).isEqualTo(page.page().source().text());
        }
    }

    @Test
    void renderingEachSegmentByItselfGivesTheHtmlOfTheWholeDocument() {
        List<String> examples = examples();
        Map<Integer, String> differing = new TreeMap<>();
        for (int number = 1; number <= examples.size(); number++) {
            String source = examples.get(number - 1);
            String whole = comparable(renderWhole(source));
            String bySegment = comparable(withoutOurs(Pages.html(source)));
            if (!whole.equals(bySegment)) {
                differing.put(number, "\n" + source + "\n--- whole\n" + whole + "\n--- by segment\n" + bySegment);
            }
        }

        assertThat(differing.keySet()).as(differing.toString()).isEqualTo(EXCEPTIONS.keySet());
    }

    private static String renderWhole(String source) {
        // The same dialect but for our own renderings; a soft break is a space, as a segment holds it.
        MutableDataSet options = new MutableDataSet(PageMarkdown.DIALECT).set(HtmlRenderer.SOFT_BREAK, " ");
        return HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(source));
    }

    /** Heading ids are ours, not CommonMark's. */
    private static String withoutOurs(String html) {
        return html.replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>");
    }

    /** HTML and XHTML write void elements differently; both ways are the same document. */
    private static String comparable(String html) {
        return html.replace(" />", ">");
    }

    /** In the order of the specification, so that the first has number 1. */
    private static List<String> examples() {
        List<String> sources = ExampleReader.readExampleSources(TestResources.getSpec());
        assertThat(sources).hasSizeGreaterThan(600);
        return sources;
    }
}
