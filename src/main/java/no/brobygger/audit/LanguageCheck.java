package no.brobygger.audit;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page says which language and direction it is in (WCAG 3.1.1), and so does each passage that differs (3.1.2). */
final class LanguageCheck implements HtmlCheck {

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        Element html = page.selectFirst("html");
        if (html.attr("lang").isBlank() || !html.attr("dir").matches("ltr|rtl")) {
            findings.accept(new Finding(
                    html,
                    Rule.HTML_LANGUAGE,
                    "the page does not say its language and direction",
                    "give <html> in templates/layout.ftlh a lang and a dir"));
        }
        for (Element element : page.getElementsByAttribute("lang")) {
            if (element.attr("lang").isBlank()) {
                findings.accept(new Finding(
                        element,
                        Rule.HTML_LANGUAGE,
                        "<" + element.tagName() + "> has an empty lang",
                        "give it the language its text is in, or none"));
            }
        }
    }
}
