package no.brobygger.audit;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An image says what it shows, or that it is an ornament, with {@code alt} (WCAG 1.1.1). */
final class ImageTextCheck implements HtmlCheck {

    private static final String NEEDS_TEXT = "img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])";

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        for (Element image : page.select(NEEDS_TEXT)) {
            findings.accept(new Finding(
                    image,
                    Rule.HTML_IMAGE_TEXT,
                    "<" + image.tagName() + "> '" + image.attr("src") + image.attr("href")
                            + "' has no text for those who cannot see it",
                    "give it an alt; an empty one if it is an ornament"));
        }
    }
}
