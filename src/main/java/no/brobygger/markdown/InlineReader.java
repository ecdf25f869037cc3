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
    private static final String QUOTE = "&quot;";
    private static final String GREATER = "&gt;";

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

    /** Cuts one segment, or a translation of one, at the destinations of its links. */
    public LinkedText cut(String text) {
        boolean linked = text.contains("](") && NestingLimit.firstTooDeep(text) < 0;
        return linked ? LinkedText.of(text, markdown.parse(text)) : new LinkedText(List.of(text), List.of());
    }

    /** Simple marks become few kinds of tags, and nothing else in that HTML begins with an angle bracket. */
    private static InlineStructure ofSimple(String html) {
        StringBuilder words = new StringBuilder(html.length());
        Set<String> links = Set.of();
        int at = 0;
        while (at < html.length()) {
            int special = nextSpecial(html, at);
            words.append(html, at, special);
            at = special;
            if (at == html.length()) {
                break;
            }
            if (html.charAt(at) == HTML) {
                int end = html.indexOf('>', at);
                links = withTarget(links, html.substring(at, end));
                at = end + 1;
            } else if (html.charAt(at) == LinkTokens.CLOSE) {
                at++;
            } else {
                boolean quote = html.startsWith(QUOTE, at);
                words.append(quote ? '"' : '>');
                at += (quote ? QUOTE : GREATER).length();
            }
        }
        return new InlineStructure(words.toString(), links, Set.of(), List.of(), List.of(), Set.of());
    }

    /** The next tag, entity or end of a link; there are no other entities than two. */
    private static int nextSpecial(String html, int start) {
        int at = start;
        while (at < html.length()) {
            char c = html.charAt(at);
            boolean entity = c == '&' && (html.startsWith(QUOTE, at) || html.startsWith(GREATER, at));
            if (c == HTML || c == LinkTokens.CLOSE || entity) {
                break;
            }
            at++;
        }
        return at;
    }

    private static Set<String> withTarget(Set<String> links, String tag) {
        Optional<String> target = target(tag);
        if (target.isEmpty()) {
            return links;
        }
        Set<String> more = links.isEmpty() ? new TreeSet<>() : links;
        more.add(target.get());
        return more;
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
