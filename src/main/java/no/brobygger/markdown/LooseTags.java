package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;

/**
 * Reports HTML of a page that reaches beyond it: an end tag of what the page did not begin ends a part of the layout, and
 * some elements that are not ended take in or hide what follows.
 *
 * <p>A browser ends what a list item or a quote has left open where that ends, so each of these is looked at by itself.
 */
final class LooseTags {

    /** Left open, these hide what follows, take it for their own, or keep it out of the reach of the layout's end tags. */
    private static final Set<String> TAKE_IN = Set.of(
            "audio", "button", "canvas", "details", "dialog", "div", "marquee", "noscript", "object", "table", "video");

    private final GuidancePage page;
    private final Consumer<Diagnostic> problems;
    private final Map<Node, List<Tag>> open = new HashMap<>();

    private LooseTags(GuidancePage page, Consumer<Diagnostic> problems) {
        this.page = page;
        this.problems = problems;
    }

    /** Looks at a page as it was parsed, before anything is taken out of it. */
    static void check(Node document, GuidancePage page, Consumer<Diagnostic> problems) {
        LooseTags tags = new LooseTags(page, problems);
        tags.children(document);
        tags.open.values().forEach(left -> left.stream()
                .filter(tag -> TAKE_IN.contains(tag.name()))
                .forEach(tags::reportLeftOpen));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                read(node.getChars(), open.computeIfAbsent(part(node), any -> new ArrayList<>()));
            } else {
                children(node);
            }
        }
    }

    /** The list item, cell, quote or page in whose reach a tag stands: a paragraph is ended by any block within it. */
    private static Node part(Node node) {
        Node part = node.getParent();
        while (part.getParent() != null
                && (!(part instanceof Block) || part instanceof Paragraph || part instanceof Heading)) {
            part = part.getParent();
        }
        return part;
    }

    private void read(BasedSequence source, List<Tag> left) {
        String html = source.toString();
        int at = html.indexOf('<');
        while (at >= 0) {
            int name = html.startsWith("</", at) ? at + 2 : at + 1;
            int end = HtmlTags.endWithComments(html, at);
            if (name < html.length() && isLetter(html.charAt(name))) {
                Tag tag = new Tag(name(html, name), page.bodyStart() + source.getIndexOffset(at));
                if (name == at + 1) {
                    left.add(tag);
                } else if (!end(tag, left)) {
                    reportStray(tag);
                }
            }
            at = html.indexOf('<', end);
        }
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && (isLetter(html.charAt(end)) || "-0123456789".indexOf(html.charAt(end)) >= 0)) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Takes the innermost of the name away; false if there is none. */
    private static boolean end(Tag tag, List<Tag> left) {
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i).name().equals(tag.name())) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private void reportStray(Tag tag) {
        report(
                tag,
                "</" + tag.name() + "> ends what the text around it did not begin",
                "take it out, or write <" + tag.name() + "> where it begins, in the same list item, cell or quote");
    }

    private void reportLeftOpen(Tag tag) {
        report(
                tag,
                "<" + tag.name() + "> is not ended, and takes in what follows",
                "write </" + tag.name() + "> where it ends, in the same list item, cell or quote");
    }

    private void report(Tag tag, String message, String remedy) {
        problems.accept(
                Diagnostic.error(Rule.HTML_FOREIGN_ELEMENT, page.source().locate(tag.offset()), message, remedy));
    }

    private record Tag(String name, int offset) {}
}
