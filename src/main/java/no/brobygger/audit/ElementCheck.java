package no.brobygger.audit;

import java.util.Locale;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import no.brobygger.markdown.ForeignElements;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * What HTML in guidance may not do to the page around it: change where all links lead, say what the page's head says, or
 * swallow the rest of the page.
 */
final class ElementCheck implements HtmlCheck {

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        for (Element element : page.getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            if (ForeignElements.NAMES.contains(name) || isOfHead(element)) {
                report(element, "<" + name + "> has no place in a page", findings);
            }
            if (element.nameIs("noscript") && endsEarly(element)) {
                report(element, "<noscript> ends inside an attribute where scripts run", findings);
            }
            for (Node node : element.childNodes()) {
                if (node instanceof Comment comment && comment.getData().contains("</main>")) {
                    report(element, "a comment is not closed, and hides the rest of the page", findings);
                }
            }
        }
    }

    /**
     * A base moves every link, and only the layout sets one; in the body nothing speaks for the page or names it. Where it
     * refreshes to is {@link PrivacyCheck}'s.
     */
    private static boolean isOfHead(Element element) {
        if (element.nameIs("base")) {
            return element.parents().is("main");
        }
        boolean isHtml = element.tag().namespace().equals(Parser.NamespaceHtml);
        if (element.nameIs("title")) {
            return isHtml && element.parents().is("body");
        }
        return element.nameIs("meta")
                && element.parents().is("body")
                && !element.attr("http-equiv").equalsIgnoreCase("refresh");
    }

    /** A browser that runs scripts reads what is inside as text, up to the first end tag (HTML, "the noscript element"). */
    private static boolean endsEarly(Element noscript) {
        return noscript.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getValue)
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("</noscript"));
    }

    private static void report(Element element, String message, Consumer<Finding> findings) {
        findings.accept(new Finding(element, Rule.HTML_FOREIGN_ELEMENT, message, "take the HTML out of the guidance"));
    }
}
