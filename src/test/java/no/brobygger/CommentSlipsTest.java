package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments in pages steer something, or are remarks of their author; neither is lost, nor shown to readers. */
class CommentSlipsTest {

    private static final String MISSPELT = """
            -- content/index.md --
            title=Hjem
            ~~~~~~
            <!-- critcal -->
            A.

            <!-- Kritical -->
            A.

            <!-- critical: x -->
            A.

            <!-- gateoff: numbers -->
            A.

            <!-- row: glossary -->

            <!-- slot x -->

            <!-- note -->
            A.

            <!-- note: over
            to linjer -->
            A.

            <!-- critical --> A.

            - B <!-- skip -->

            | A |
            |---|
            | <!-- lov: frist --> x |
            """;

    private static final String TOLD = """
            content/index.md:3:1: warning: the comment '<!-- critcal -->' has no effect [comment-without-effect]
              did you mean <!-- critical -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:6:1: warning: the comment '<!-- Kritical -->' has no effect [comment-without-effect]
              did you mean <!-- critical -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:9:1: warning: the comment '<!-- critical: x -->' has no effect [comment-without-effect]
              did you mean <!-- critical -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:12:1: warning: the comment '<!-- gateoff: numbers -->' has no effect [comment-without-effect]
              did you mean <!-- gate-off: … -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:15:1: warning: the comment '<!-- row: glossary -->' has no effect [comment-without-effect]
              did you mean <!-- rows: … -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:17:1: warning: the comment '<!-- slot x -->' has no effect [comment-without-effect]
              did you mean <!-- slot: … -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:19:1: warning: the comment '<!-- note -->' has no effect [comment-without-effect]
              did you mean <!-- note: … -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:22:1: warning: the comment '<!-- note: over to linjer -->' has no effect [comment-without-effect]
              did you mean <!-- note: … -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:26:1: warning: the comment '<!-- critical -->' has no effect [comment-without-effect]
              did you mean <!-- critical -->, on a line of its own? A remark for colleagues begins with another word
            content/index.md:28:5: warning: the comment '<!-- skip -->' has no effect [comment-without-effect]
              did you mean <!-- skip -->, on a line of its own? A remark for colleagues begins with another word
            """;

    private static final String REMARKS = """
            -- content/index.md --
            title=Hjem
            ~~~~~~
            <!-- Spør Kari om dette -->
            A <!-- usikker --> b.

            <!-- Mangler: mer -->

            <!-- se -->

            <!-- note to self: ring rektor -->

            <section title="<!-- tittel -->">
            <!-- i en boks --> C
            <!---->
            </section>

            - a

            <!-- -->

            - b <!-- over
              to linjer -->

            | A <!-- i et hode --> |
            |---|
            | <!-- i en celle --> x |
            """;

    private static final String SHOWN = """
            <p>A  b.</p>
            <section title="<!-- tittel -->">
            C

            </section>
            <ul>
            <li>a</li>
            </ul>
            <ul>
            <li>b </li>
            </ul>
            <table>
            <thead>
            <tr><th scope="col">A </th></tr>
            </thead>
            <tbody>
            <tr><td>x</td></tr>
            </tbody>
            </table>
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNearAWordThatSteersIsTold() {
        assertThat(SmallSite.problems(SmallSite.with(MISSPELT, folder))).isEqualTo(TOLD);
    }

    @Test
    void remarksAreNotPublished() throws IOException {
        Path output = SmallSite.published(REMARKS, folder);

        String html = Files.readString(output.resolve("nb/index.html"));
        String from = "<div class=\"text\">\n";
        assertThat(html.substring(html.indexOf(from) + from.length(), html.indexOf("\n</div>\n", html.indexOf(from))))
                .isEqualTo(SHOWN);
    }
}
