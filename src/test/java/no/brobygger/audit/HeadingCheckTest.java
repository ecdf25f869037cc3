package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code HTML_HEADINGS}. */
class HeadingCheckTest {

    @TempDir
    Path folder;

    @Test
    void headingsOfEachLevelInTurnAreFine() {
        assertThat(AuditedSite.problemsOf("""
                <h2>Si fra</h2>
                <h3>Et brev</h3>
                <h2><img src="data:," alt="Ring"></h2>
                """, folder)).isEmpty();
    }

    @Test
    void leftOutLevelIsFound() {
        assertThat(AuditedSite.problemsOf("<h2>Si fra</h2>\n<p>Hei</p> <h4>Et brev</h4>\n", folder))
                .containsExactly("""
                        nb/side.html:6:12: error: heading 'Et brev' of level 4 follows one of level 2 [html-headings]
                          use level 3""");
    }

    @Test
    void emptyHeadingIsFound() {
        assertThat(AuditedSite.problemsOf("<h2> <img src=\"data:,\" alt=\"\"></h2>\n", folder))
                .containsExactly("""
                        nb/side.html:5:1: error: a heading of level 2 is empty [html-headings]
                          write it, or remove it""");
    }

    @Test
    void secondTitleIsFound() {
        assertThat(AuditedSite.problemsOf("<h1>Enda en</h1>\n", folder)).containsExactly("""
                nb/side.html:5:1: error: the page has 2 headings of level 1, not one [html-headings]
                  the template writes the only h1; begin headings in content/ with ##""");
    }

    @Test
    void missingTitleIsFound() {
        assertThat(AuditedSite.problems("""
                        -- nb/side.html --
                        <!DOCTYPE html>
                        <html lang="nb" dir="ltr">
                        <body>
                        <h2>Uten tittel</h2>
                        """, folder)).containsExactly("""
                        nb/side.html:3:1: error: the page has 0 headings of level 1, not one [html-headings]
                          the template writes the only h1; begin headings in content/ with ##""");
    }
}
