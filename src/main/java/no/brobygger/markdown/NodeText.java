package no.brobygger.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The words of inline Markdown without their marks.
 *
 * <p>flexmark's own {@code TextCollectingVisitor} keeps track of where each character stood, and throws on line breaks with
 * blanks around them (regression 0009).
 */
final class NodeText {

    private NodeText() {}

    /** The text in a node, line breaks as they are, HTML left out, entities and escapes as what they stand for. */
    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(node.getChars().unescape());
            } else if (node instanceof Code code) {
                text.append(code.getText());
            } else if (node instanceof AutoLink link) {
                text.append(link.getText());
            } else if (node instanceof MailLink link) {
                text.append(link.getText());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append('\n');
            } else if (!(node instanceof HtmlInline) && !(node instanceof HtmlInlineComment)) {
                collect(node, text);
            }
        }
    }
}
