package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code HTML_LANGUAGE}. */
class LanguageCheckTest {

    @TempDir
    Path folder;

    @Test
    void passageInAnotherLanguageIsFine() {
        assertThat(AuditedSite.problemsOf("<p lang=\"ar\" dir=\"rtl\">مدرسة</p>\n", folder))
                .isEmpty();
    }

    @Test
    void pageWithoutLanguageIsFound() {
        assertThat(AuditedSite.problems("""
                        -- nb/side.html --
                        <!DOCTYPE html>
                        <html dir="ltr">
                        <h1>Tittel</h1>
                        """, folder)).containsExactly("""
                        nb/side.html:2:1: error: the page does not say its language and direction [html-language]
                          give <html> in templates/layout.ftlh a lang and a dir""");
    }

    @Test
    void pageWithoutDirectionIsFound() {
        assertThat(AuditedSite.problems("""
                        -- nb/side.html --
                        <!DOCTYPE html>
                        <html lang="nb" dir="høyre">
                        <h1>Tittel</h1>
                        """, folder)).containsExactly("""
                        nb/side.html:2:1: error: the page does not say its language and direction [html-language]
                          give <html> in templates/layout.ftlh a lang and a dir""");
    }

    @Test
    void emptyLanguageOfAPassageIsFound() {
        assertThat(AuditedSite.problemsOf("<p>Si <i lang=\"\">tolk</i></p>\n", folder))
                .containsExactly("""
                        nb/side.html:5:7: error: <i> has an empty lang [html-language]
                          give it the language its text is in, or none""");
    }
}
