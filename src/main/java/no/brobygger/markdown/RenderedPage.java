package no.brobygger.markdown;

import java.util.List;
import no.brobygger.language.Language;

/**
 * A page's body in a language, as HTML.
 *
 * @param body well-formed; passages in another language carry their own {@code lang} and {@code dir}
 * @param outline its headings in order, their ids the same in every language
 */
public record RenderedPage(String body, List<OutlineHeading> outline) {

    public RenderedPage {
        outline = List.copyOf(outline);
    }

    /**
     * A heading of the body.
     *
     * @param level 1–6
     * @param id its id in the body
     * @param text without marks
     * @param language the language the text is really in
     */
    public record OutlineHeading(int level, String id, String text, Language language) {}
}
