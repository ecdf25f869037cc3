package no.brobygger.audit;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Nothing is fetched from elsewhere, nothing is sent, and no code stands in the page, which its CSP would block. */
final class PrivacyCheck implements HtmlCheck {

    private static final Set<String> HOLD_CODE = Set.of("srcdoc", "style");

    /** What a browser shows as pixels only; anywhere else data is a page of its own. */
    private static final Set<String> SHOW_DATA = Set.of("image", "img", "link", "source");

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        for (Urls.Url url : Urls.in(page)) {
            if (url.isScript()
                    || url.isData() && !SHOW_DATA.contains(url.element().normalName())) {
                findings.accept(inline(url.element(), "attribute '" + url.attribute() + "'"));
            } else if (url.fetched() && url.isAbsolute() && !url.isData()) {
                findings.accept(new Finding(
                        url.element(),
                        Rule.HTML_LEAVES_SITE,
                        "<" + url.element().tagName() + "> asks another server for '" + url.text() + "'",
                        "put the file under assets/: a reader's visit is nobody else's business"));
            }
        }
        for (Element element : page.getAllElements()) {
            if (element.nameIs("style") || element.nameIs("script") && !element.hasAttr("src")) {
                findings.accept(inline(element, "<" + element.tagName() + ">"));
            }
            for (Attribute attribute : element.attributes()) {
                boolean animatesAddress = attribute.getKey().equalsIgnoreCase("attributeName")
                        && attribute.getValue().toLowerCase(Locale.ROOT).contains("href");
                if (attribute.getKey().startsWith("on") || HOLD_CODE.contains(attribute.getKey()) || animatesAddress) {
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
