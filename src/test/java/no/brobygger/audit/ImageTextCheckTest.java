package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code HTML_IMAGE_TEXT}. */
class ImageTextCheckTest {

    @TempDir
    Path folder;

    @Test
    void imageWithTextAndOrnamentAreFine() {
        assertThat(AuditedSite.problemsOf(
                        "<img src=\"data:,\" alt=\"Skolegården\"> <img src=\"data:,\" alt>\n", folder))
                .isEmpty();
    }

    @Test
    void imagesAndAreasWithoutTextAreFound() {
        assertThat(AuditedSite.problemsOf("""
                <img src="data:,">
                <map><area href="#top"></map>
                """, folder)).containsExactly("""
                nb/side.html:5:1: error: <img> 'data:,' has no text for those who cannot see it [html-image-text]
                  give it an alt; an empty one if it is an ornament""", """
                nb/side.html:6:6: error: <area> '#top' has no text for those who cannot see it [html-image-text]
                  give it an alt; an empty one if it is an ornament""");
    }
}
