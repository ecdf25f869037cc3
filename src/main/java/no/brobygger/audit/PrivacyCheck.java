package no.brobygger.audit;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Nothing is fetched from elsewhere, nothing is sent, and no code stands in the page, which its CSP would block. */
final class PrivacyCheck implements HtmlCheck {

    private static final String FETCHES = "[src], link[rel=stylesheet][href], link[rel=icon][href], form[action]";

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        for (Element element : page.select(FETCHES)) {
            String url = element.hasAttr("src")
                    ? element.attr("src")
                    : element.attr(element.tagName().equals("form") ? "action" : "href");
            if (References.hasScheme(url) && !url.startsWith("data:")) {
                findings.accept(new Finding(
                        element,
                        Rule.HTML_LEAVES_SITE,
                        "<" + element.tagName() + "> asks another server for '" + url + "'",
                        "put the file under assets/: a reader's visit is nobody else's business"));
            }
        }
        for (Element element : page.select("script:not([src]), style")) {
            findings.accept(inline(element, "<" + element.tagName() + ">"));
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
                    findings.accept(inline(element, "attribute '" + attribute.getKey() + "'"));
                }
            }
        }
    }

    private static Finding inline(Element element, String what) {
        return new Finding(
                element,
                Rule.HTML_INLINE_CODE,
                what + " holds code in the page, which the content security policy blocks",
                "move it to a file under assets/");
    }
}
