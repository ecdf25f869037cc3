package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds are in {@code hostile/images.txt}; here the place and the remedy. */
class SvgCheckTest {

    @TempDir
    private Path folder;

    @Test
    void codeInAnImageIsToldEvenIfNoPageShowsIt() {
        assertThat(AuditedSite.problems("""
                -- merke.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                <rect onclick="alert(1)"/>
                  <script>alert(1)</script>
                </svg>
                """, folder)).containsExactly("""
                        merke.svg:2:1: error: attribute 'onclick' in an image is code [html-active-image]
                          take it out, or save the image as PNG""", """
                        merke.svg:3:3: error: <script> in an image is code [html-active-image]
                          take it out, or save the image as PNG""");
    }
}
