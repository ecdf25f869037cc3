package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in a page that would end or take in what stands around it. */
class LooseTagsTest {

    @Test
    void endOfThePagesFrameIsReported() {
        assertThat(problemsOf("Før.\n\n</main>\n\nEtter.\n")).isEqualTo(stray("5:1", "main"));
    }

    @Test
    void eachEndTagWithoutAStartIsReportedAtItsPlace() {
        assertThat(problemsOf("</p></DIV ></div></main>\n"))
                .isEqualTo(stray("3:1", "p") + stray("3:5", "div") + stray("3:12", "div") + stray("3:18", "main"));
    }

    @Test
    void anEndTagInASentenceIsReported() {
        assertThat(problemsOf("En </p> setning</b>.\n")).isEqualTo(stray("3:4", "p") + stray("3:16", "b"));
    }

    @Test
    void anEndTagInAListItemEndsNothingOutsideIt() {
        assertThat(problemsOf("<section>\n\n- a\n- b </section>\n\n</section>\n"))
                .isEqualTo(stray("6:5", "section"));
    }

    @Test
    void anEndTagInAQuoteIsReportedWhereItStands() {
        assertThat(problemsOf("> Hei.\n>\n> <b>x</b>\n> </div>\n")).isEqualTo(stray("6:3", "div"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audio",
                "button",
                "canvas",
                "details",
                "dialog",
                "div",
                "marquee",
                "noscript",
                "object",
                "table",
                "video"
            })
    void whatIsLeftOpenAndTakesInTheRestIsReported(String name) {
        assertThat(problemsOf("Før.\n\n<" + name + " title=\"a > b\">\n\nEtter.\n"))
                .isEqualTo("content/topic/page.md:5:1: error: <" + name
                        + "> is not ended, and takes in what follows [html-foreign-element]\n  write </" + name
                        + "> where it ends, in the same list item, cell or quote\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n<summary>Mer</summary>\n\n## Tittel\n\n- en <b>og</b>\n- to\n\n</details>\n",
                "En <span lang=\"en\">word</span><br> og H<sub>2</sub>O.\n",
                "<ul>\n<li>a\n<li>b\n</ul>\n",
                "<DIV title='</p>'>x</div>\n",
                "<!-- </main> -->\n\nEn <!-- </p> --> setning.\n",
                "`</main>` og \\</main>\n\n```\n</main>\n```\n",
                "5 < 6 og a </ b\n"
            })
    void whatIsWholeIsLeftInPeace(String body) {
        assertThat(problemsOf(body)).isEmpty();
    }

    private static String stray(String place, String name) {
        return "content/topic/page.md:" + place + ": error: </" + name
                + "> ends what the text around it did not begin [html-foreign-element]\n  take it out, or write <"
                + name
                + "> where it begins, in the same list item, cell or quote\n";
    }

    private static String problemsOf(String body) {
        List<Diagnostic> problems = new ArrayList<>();
        new MarkdownSegmenter().segment(Pages.page(body), problems::add);
        return problems.stream().sorted().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
