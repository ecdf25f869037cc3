package no.brobygger.markdown;

import java.util.List;
import java.util.Set;

/**
 * What the inline Markdown of one segment holds, whatever language it is in.
 *
 * @param words the text a reader sees, without marks; code and HTML are one {@link #OBJECT} each
 * @param links the targets of links and images, as they are written
 * @param code the texts of inline code
 * @param html raw HTML tags and comments, sorted, each as often as it stands
 * @param titles of links and images, which a pointer shows and a screen reader may speak, in their order
 * @param strayMarks marks such as {@code **} or {@code [} that mean nothing where they stand, so that readers see them
 */
public record InlineStructure(
        String words,
        Set<String> links,
        Set<String> code,
        List<String> html,
        List<String> titles,
        Set<String> strayMarks) {

    /** Stands in {@link #words} for what is not words. */
    public static final char OBJECT = '\uFFFC';

    public InlineStructure {
        links = Set.copyOf(links);
        code = Set.copyOf(code);
        html = List.copyOf(html);
        titles = List.copyOf(titles);
        strayMarks = Set.copyOf(strayMarks);
    }

    /** Text without any Markdown. */
    static InlineStructure plain(String text) {
        return new InlineStructure(text, Set.of(), Set.of(), List.of(), List.of(), Set.of());
    }
}
