package no.brobygger.markdown;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The inline Markdown of a segment, cut at the destinations of its links and images: {@code [a](b.md)} is {@code [a](},
 * {@code b.md} and {@code )}. Links by reference have their destination elsewhere, and are not cut.
 *
 * @param between what stands around the destinations: one piece more than there are destinations
 * @param destinations as they are written, in the order of the text
 */
public record LinkedText(List<String> between, List<String> destinations) {

    public LinkedText {
        between = List.copyOf(between);
        destinations = List.copyOf(destinations);
        if (between.size() != destinations.size() + 1) {
            throw new IllegalArgumentException(
                    between.size() + " pieces of text around " + destinations.size() + " destinations");
        }
    }

    /** The text with other destinations, as many as it has. */
    public String to(List<String> others) {
        if (others.size() != destinations.size()) {
            throw new IllegalArgumentException(others.size() + " destinations for " + destinations.size());
        }
        StringBuilder text = new StringBuilder(between.get(0));
        for (int i = 0; i < others.size(); i++) {
            text.append(others.get(i)).append(between.get(i + 1));
        }
        return text.toString();
    }

    static LinkedText of(String text, Node parsed) {
        List<InlineLinkNode> links = new ArrayList<>();
        collect(parsed, links);
        List<String> between = new ArrayList<>();
        List<String> destinations = new ArrayList<>();
        int from = 0;
        // A link may hold an image, whose destination stands before its own.
        links.sort((one, other) ->
                Integer.compare(one.getUrl().getStartOffset(), other.getUrl().getStartOffset()));
        for (InlineLinkNode link : links) {
            between.add(text.substring(from, link.getUrl().getStartOffset()));
            from = link.getUrl().getEndOffset();
            destinations.add(link.getUrl().toString());
        }
        between.add(text.substring(from));
        return new LinkedText(between, destinations);
    }

    private static void collect(Node parent, List<InlineLinkNode> links) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof InlineLinkNode link && !link.getUrl().isEmpty()) {
                links.add(link);
            }
            collect(node, links);
        }
    }
}
