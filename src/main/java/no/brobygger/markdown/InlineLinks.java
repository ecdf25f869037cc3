package no.brobygger.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import no.brobygger.translation.SegmentedPage;

/** Finds the links and images in a block, so that each can be checked at its own place. */
final class InlineLinks {

    private InlineLinks() {}

    /** Adds those below the node, in order; those that lead outside the site are left out. */
    static void collect(Node parent, int bodyStart, List<SegmentedPage.Link> links) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String target = targetOf(node);
            if (!target.isEmpty() && !LinkTokens.leadsOutside(target)) {
                links.add(new SegmentedPage.Link(target, bodyStart + node.getStartOffset()));
            }
            collect(node, bodyStart, links);
        }
    }

    private static String targetOf(Node node) {
        if (node instanceof InlineLinkNode link) {
            return link.getUrl().unescape();
        }
        if (node instanceof AutoLink link) {
            return link.getText().unescape();
        }
        if (node instanceof RefNode reference) {
            Reference definition = reference.getReferenceNode(Parser.REFERENCES.get(node.getDocument()));
            return definition == null ? "" : definition.getUrl().unescape();
        }
        return "";
    }
}
