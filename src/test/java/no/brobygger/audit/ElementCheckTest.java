package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementCheckTest {

    @TempDir
    private Path folder;

    @Test
    void whatSpeaksForTheWholePageIsReported() {
        assertThat(AuditedSite.problemsOf("<p><meta name=\"robots\" content=\"noindex\"></p>\n", folder))
                .containsExactly("""
                        nb/side.html:5:4: error: <meta> has no place in a page [html-foreign-element]
                          take the HTML out of the guidance""");
    }

    @Test
    void aCommentThatHidesTheRestIsReported() {
        assertThat(AuditedSite.problemsOf("<main><!-- aldri slutt\n</main>\n", folder))
                .containsExactly("""
                        nb/side.html:5:1: error: a comment is not closed, and hides the rest of the page [html-foreign-element]
                          take the HTML out of the guidance""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datalist",
                "noembed",
                "noframes",
                "optgroup",
                "option",
                "select",
                "template",
                "textarea",
                "title",
                "xmp"
            })
    void whatSwallowsTheRestIsReported(String name) {
        assertThat(AuditedSite.problemsOf("<main><" + name + ">\n<p>Mer.</p></main>\n", folder))
                .containsExactly("nb/side.html:5:7: error: <" + name
                        + "> has no place in a page [html-foreign-element]\n  take the HTML out of the guidance");
    }

    @Test
    void theTitleOfADrawingIsLeftInPeace() {
        assertThat(AuditedSite.problemsOf("<svg><title>Kart</title></svg>\n", folder))
                .isEmpty();
    }
}
