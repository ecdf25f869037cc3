package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two laws of cutting and rendering, over the guidance that ships and all golden sites. */
class GuidanceLawTest {

    private static final Path GUIDANCE = Path.of("content");
    private static final Path GOLDEN_SITES = Path.of("src", "test", "resources", "golden");

    static Stream<Path> pages() {
        return Stream.of(GUIDANCE, GOLDEN_SITES).flatMap(GuidanceLawTest::pagesBelow);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void segmentsAndTheTextBetweenThemGiveTheSourceBack(Path file) throws IOException {
        SegmentedPage page = Pages.cut(body(file));

        assertThat(Pages.joined(page)).isEqualTo(page.page().source().text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void renderingEachSegmentByItselfGivesTheHtmlOfTheWholePage(Path file) throws IOException {
        String body = body(file);

        assertThat(withoutHeadingIds(Pages.html(body)))
                .isEqualTo(withoutHeadingIds(withoutMarks(renderWhole(withMarks(withoutIds(body))))));
    }

    /** One parse and one rendering of the page: no holes, no segments, no memo of either. */
    private static String renderWhole(String body) {
        PageMarkdown markdown = new PageMarkdown();
        StringBuilder html = new StringBuilder();
        String whole = Isolation.isolate(markdown.render(markdown.parse(body)), Pages.BOKMAL.direction());
        new Linker(html, Pages.AS_WRITTEN).append(whole, Pages.BOKMAL);
        return html.toString();
    }

    private static String withoutHeadingIds(String html) {
        return html.replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>");
    }

    /** Authors set the ids of headings in the text, where a plain parser would print them. */
    private static String withoutIds(String body) {
        return body.replaceAll("(?m)^(#.*?) *\\{#[A-Za-z0-9_-]+}$", "$1");
    }

    /**
     * Marks that end a list as a comment does, and stay in the HTML: comments on the translation leave nothing there,
     * those that ask for something from the data leave a line for it.
     */
    private static String withMarks(String body) {
        return body.replaceAll("<!-- (note: .*?|gate-off: .*?|rows: .*?|critical|parallel|skip) -->", "<?gone?>")
                .replaceAll("<!-- ((law|law-source|law-map|see|slot): .*?|wheel|school-[a-z]+) -->", "<?line?>");
    }

    private static String withoutMarks(String html) {
        return html.replace("</dl><?", "</dl>\n<?") // the only block without a line break of its own
                .replaceAll("(?m)^<\\?gone\\?>\n", "")
                .replaceAll("(?m)^<\\?line\\?>\n", "\n");
    }

    private static String body(Path file) throws IOException {
        String text = Files.readString(file);
        String separator = "\n~~~~~~\n";
        return text.substring(text.indexOf(separator) + separator.length());
    }

    private static Stream<Path> pagesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return pages.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
