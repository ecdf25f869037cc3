package no.brobygger.audit;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An image says what it shows, or that it is an ornament, with {@code alt} (WCAG 1.1.1). */
final class ImageTextCheck implements HtmlCheck {

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        for (Element image : page.select("img:not([alt])")) {
            findings.accept(new Finding(
                    image,
                    Rule.HTML_IMAGE_TEXT,
                    "image '" + image.attr("src") + "' has no text for those who cannot see it",
                    "give it an alt; an empty one if it is an ornament"));
        }
    }
}
