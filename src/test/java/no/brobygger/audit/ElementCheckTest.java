package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
