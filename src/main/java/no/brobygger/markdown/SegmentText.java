package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;

/**
 * Writes a block's inline Markdown as one line for the translator: a soft line break is a space, so that re-wrapping the
 * source never outdates a translation; a hard one is a backslash and a line feed.
 */
final class SegmentText {

    private SegmentText() {}

    /**
     * @param block the node whose children are the inline text
     * @param content that text without the marks of quotes and lists around it, its offsets those of the page
     */
    static String of(Node block, BasedSequence content) {
        String text = content.toString();
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return LinkTokens.withoutTokens(text.strip());
        }
        BitSet soft = new BitSet();
        BitSet hard = new BitSet();
        collectBreaks(block, soft, hard);
        StringBuilder line = new StringBuilder(text.length());
        boolean afterBreak = false;
        for (int i = 0; i < text.length(); i++) {
            // Expanded tabs have no place in the source.
            int offset = Math.max(0, content.getIndexOffset(i));
            char c = text.charAt(i);
            if (hard.get(offset)) {
                if (!afterBreak) {
                    stripTrailing(line);
                    line.append("\\\n");
                }
                afterBreak = true;
            } else if (soft.get(offset)) {
                if (!afterBreak) {
                    stripTrailing(line);
                    line.append(' ');
                }
                afterBreak = true;
            } else if (!afterBreak || c != ' ' && c != '\t') {
                if (c != '\r') {
                    line.append(c);
                }
                afterBreak = false;
            }
        }
        return LinkTokens.withoutTokens(line.toString().strip());
    }

    private static void collectBreaks(Node parent, BitSet soft, BitSet hard) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                soft.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof HardLineBreak) {
                hard.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof Code) {
                // Inside code a line end means a space too (CommonMark § 6.1).
                BasedSequence code = node.getChars();
                for (int i = 0; i < code.length(); i++) {
                    if (code.charAt(i) == '\n' || code.charAt(i) == '\r') {
                        soft.set(code.getIndexOffset(i));
                    }
                }
            } else {
                collectBreaks(node, soft, hard);
            }
        }
    }

    private static void stripTrailing(StringBuilder line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        line.setLength(end);
    }
}
