package no.brobygger.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what the inline Markdown of a segment holds. Plain words and simple marks are read without a parser, as they are
 * rendered. Safe for use by many threads.
 */
public final class InlineReader {

    /** The marks that readers must not see, longer ones first. */
    static final List<String> MARKS = List.of("**", "__", "~~", "](", "*", "_", "`", "[", "]");

    private static final char HTML = '<';
    private static final String HREF = "href=\"";

    private final SegmentMarkdown markdown = new SegmentMarkdown();

    /**
     * Reads one segment, or a translation of one.
     *
     * @param definitions the link reference definitions of its page; mostly empty
     */
    public InlineStructure read(String text, String definitions) {
        Optional<String> simple = SimpleInline.render(text);
        // Every mark makes the HTML longer, so what is the same is plain.
        if (simple.isPresent() && simple.get().length() == text.length()) {
            return InlineStructure.plain(text);
        }
        if (simple.isPresent() && definitions.isEmpty()) {
            return ofSimple(simple.get());
        }
        if (NestingLimit.firstTooDeep(text) >= 0) {
            return InlineStructure.plain(text);
        }
        return new InlineCollector()
                .collect(definitions.isEmpty() ? markdown.parse(text) : markdown.parse(text, definitions));
    }

    /** Simple marks become few kinds of tags, and nothing else in that HTML begins with an angle bracket. */
    private static InlineStructure ofSimple(String html) {
        StringBuilder words = new StringBuilder(html.length());
        Set<String> links = new TreeSet<>();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == HTML) {
                int end = html.indexOf('>', at);
                target(html.substring(at, end)).ifPresent(links::add);
                at = end + 1;
            } else if (html.startsWith("&quot;", at)) {
                words.append('"');
                at += "&quot;".length();
            } else if (html.startsWith("&gt;", at)) {
                words.append('>');
                at += "&gt;".length();
            } else {
                if (c != LinkTokens.CLOSE) {
                    words.append(c);
                }
                at++;
            }
        }
        return new InlineStructure(words.toString(), links, Set.of(), List.of(), Set.of());
    }

    private static Optional<String> target(String tag) {
        int open = tag.indexOf(LinkTokens.OPEN);
        if (open >= 0) {
            return Optional.of(tag.substring(open + 1, tag.indexOf(LinkTokens.END)));
        }
        int href = tag.indexOf(HREF);
        return href < 0 ? Optional.empty() : Optional.of(tag.substring(href + HREF.length(), tag.lastIndexOf('"')));
    }
}
