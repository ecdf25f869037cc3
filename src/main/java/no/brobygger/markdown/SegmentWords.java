package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Changes the words of a segment and leaves its Markdown as it is: links, code, HTML and entities stay.
 *
 * <p>The words of {@code [a link by its words alone]} stay as well: they are the name of its address. Safe for use by
 * many threads.
 */
public final class SegmentWords {

    private final SegmentMarkdown markdown = new SegmentMarkdown();

    /**
     * The segment with each stretch of its words changed.
     *
     * @param definitions the link reference definitions of its page; empty when there are none
     * @param change given a stretch without Markdown; what it gives back must have none either
     */
    public String change(String segment, String definitions, UnaryOperator<String> change) {
        SortedMap<Integer, BasedSequence> stretches = new TreeMap<>();
        collect(definitions.isEmpty() ? markdown.parse(segment) : markdown.parse(segment, definitions), stretches);
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (BasedSequence stretch : stretches.values()) {
            changed.append(segment, end, stretch.getStartOffset());
            end = stretch.getEndOffset();
            changed.append(change.apply(segment.substring(stretch.getStartOffset(), end)));
        }
        return changed.append(segment, end, segment.length()).toString();
    }

    private static void collect(Node parent, SortedMap<Integer, BasedSequence> stretches) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                stretches.put(node.getStartOffset(), node.getChars());
            } else if (!(node instanceof Code)
                    && !(node instanceof RefNode reference && reference.isReferenceTextCombined())) {
                collect(node, stretches);
            }
            if (node instanceof LinkNode link && link.getTitle().isNotNull()) {
                stretches.put(link.getTitle().getStartOffset(), link.getTitle());
            }
        }
    }
}
