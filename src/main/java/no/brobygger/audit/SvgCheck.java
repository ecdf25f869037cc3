package no.brobygger.audit;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * An SVG image only draws. A browser that opens one by itself runs what is in it (SVG 2, "scripting and interactivity"),
 * with the rights of the site that serves it, so nothing in an image may be code or lead anywhere.
 */
final class SvgCheck implements HtmlCheck {

    /** By local name in lower case; inline in HTML no prefix and no capital would matter. */
    private static final Set<String> ACTIVE = Set.of(
            "a",
            "animation",
            "audio",
            "discard",
            "embed",
            "foreignobject",
            "handler",
            "html",
            "iframe",
            "listener",
            "object",
            "script",
            "video");

    private static final Set<String> REFERENCES = Set.of("from", "href", "src", "to", "values", "by");

    /** To a part of the image, or to pixels in it; colours and numbers of animations have neither colon nor slashes. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?is)#.*|data:image/(?:png|jpeg|gif|webp)[;,][^<>\\\\]*|[^:/\\\\]*");

    private static final Pattern LEADING_STYLE = Pattern.compile("(?is).*(?:@import|expression\\s*\\(|\\\\|"
            + "(?:url|src|image|image-set)\\s*\\(\\s*(?![\"']?\\s*(?:#|data:image/(?:png|jpeg|gif|webp)))).*");

    @Override
    public void check(String address, Document image, Consumer<Finding> findings) {
        for (Element element : image.getAllElements()) {
            String name = localName(element.tagName());
            if (ACTIVE.contains(name)) {
                report(element, "<" + element.tagName() + "> in an image is code", findings);
            } else if (name.equals("style")
                    && LEADING_STYLE.matcher(element.wholeText()).matches()) {
                report(element, "<" + element.tagName() + "> in an image leads elsewhere", findings);
            }
            element.attributes().forEach(attribute -> attribute(element, attribute, findings));
            element.childNodes().forEach(node -> declaration(element, node, findings));
        }
    }

    private static void attribute(Element element, Attribute attribute, Consumer<Finding> findings) {
        String name = localName(attribute.getKey());
        String value = attribute.getValue().strip();
        boolean animatesCode = name.equals("attributename")
                && (localName(value).equals("href") || localName(value).startsWith("on"));
        if (name.startsWith("on") || animatesCode) {
            report(element, "attribute '" + attribute.getKey() + "' in an image is code", findings);
        } else if (REFERENCES.contains(name) && !HARMLESS.matcher(value).matches()
                || !attribute.getKey().startsWith("xmlns")
                        && LEADING_STYLE.matcher(value).matches()
                || name.equals("base")) {
            report(element, "attribute '" + attribute.getKey() + "' in an image leads elsewhere", findings);
        }
    }

    private static void declaration(Element parent, Node node, Consumer<Finding> findings) {
        if (node instanceof DocumentType && node.outerHtml().contains("[")) {
            report(parent, "a DOCTYPE with declarations in an image may be code", findings);
        }
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static void report(Element element, String message, Consumer<Finding> findings) {
        findings.accept(new Finding(element, Rule.HTML_ACTIVE_IMAGE, message, "take it out, or save the image as PNG"));
    }
}
