package no.brobygger.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Renders one segment's inline Markdown, in any language, by itself. Plain text is only escaped and simple marks
 * are read in one pass; the rest is parsed once and remembered, since phrases come back on page after page.
 */
final class SegmentRenderer {

    /** Room for the segments that recur; beyond it a segment is rendered again rather than kept. */
    private static final int REMEMBERED = 8192;

    private final SegmentMarkdown markdown = new SegmentMarkdown();
    private final ConcurrentMap<String, String> remembered = new ConcurrentHashMap<>();

    /** The segment's HTML, its links left open as {@link LinkTokens} say. */
    String render(String text) {
        Optional<String> simple = SimpleInline.render(text);
        if (simple.isPresent()) {
            return simple.get();
        }
        String known = remembered.get(text);
        if (known != null) {
            return known;
        }
        String html = renderMarkdown(text);
        if (remembered.size() < REMEMBERED) {
            remembered.put(text, html);
        }
        return html;
    }

    /** The same for a segment of a page with link reference definitions: rare, and never remembered. */
    String render(String text, String definitions) {
        if (definitions.isEmpty() || SimpleInline.isPlain(text) || NestingLimit.firstTooDeep(text) >= 0) {
            return render(text);
        }
        return markdown.render(markdown.parse(text, definitions));
    }

    /** The segment's words without marks, for a table of contents. */
    String plainText(String text) {
        if (SimpleInline.isPlain(text) || NestingLimit.firstTooDeep(text) >= 0) {
            return text;
        }
        Node node = markdown.parse(text);
        return NestingLimit.firstTooDeep(node) >= 0 ? text : NodeText.of(node).strip();
    }

    /** A segment nested too deeply to be rendered is shown with its marks, as text. */
    private String renderMarkdown(String text) {
        if (NestingLimit.firstTooDeep(text) >= 0) {
            return Escaping.escapeHtml(text, false);
        }
        Node node = markdown.parse(text);
        return NestingLimit.firstTooDeep(node) >= 0 ? Escaping.escapeHtml(text, false) : markdown.render(node);
    }
}
