package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code HTML_DUPLICATE_ID}. */
class IdCheckTest {

    @TempDir
    Path folder;

    @Test
    void idsThatDifferAreFine() {
        assertThat(AuditedSite.problemsOf("<h2 id=\"frist\">Frist</h2>\n<h2 id=\"Frist\">Ny frist</h2>\n", folder))
                .isEmpty();
    }

    @Test
    void repeatedIdIsFoundAtItsSecondPlace() {
        assertThat(AuditedSite.problemsOf("<h2 id=\"frist\">Frist</h2>\n<p id=\"frist\">Tre uker.</p>\n", folder))
                .containsExactly("""
                        nb/side.html:6:1: error: id 'frist' stands twice in the page [html-duplicate-id]
                          rename the one in the template, or set the heading's with {#id}""");
    }
}
