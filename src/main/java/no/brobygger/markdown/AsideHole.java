package no.brobygger.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.SegmentedPage.Aside.Kind;

/**
 * Stands in a page's tree for a comment that asks for something the page itself does not hold, such as {@code <!-- law:
 * env-plan -->}; rendered as a token that {@link Linker} replaces once the page and its language are known.
 */
final class AsideHole extends Node {

    /** A control character that no page can hold, as those of {@link LinkTokens}. */
    static final char OPEN = '\u0004';

    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::word, kind -> kind));
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*(?:(" + words(true) + "):\\s*([\\w./#-]+)|(" + words(false) + "))\\s*-->");
    private static final char GAP = ' ';

    private final String token;

    private AsideHole(SegmentedPage.Aside aside) {
        this.token = OPEN + aside.kind().name() + GAP + aside.argument() + LinkTokens.END;
    }

    /**
     * Puts a hole in place of a comment, if it asks for something.
     *
     * @param offset where the comment stands in the file's text
     */
    static Optional<SegmentedPage.Aside> replace(Node node, int offset) {
        if (!(node instanceof HtmlCommentBlock)) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(node.getChars().toString().strip());
        if (!comment.matches()) {
            return Optional.empty();
        }
        SegmentedPage.Aside aside = comment.group(1) == null
                ? new SegmentedPage.Aside(KINDS.get(comment.group(3)), "", offset)
                : new SegmentedPage.Aside(KINDS.get(comment.group(1)), comment.group(2), offset);
        node.insertBefore(new AsideHole(aside));
        node.unlink();
        return Optional.of(aside);
    }

    /** Whether a block of comments asks for something. */
    static boolean isAside(Node block) {
        return COMMENT.matcher(block.getChars().toString().strip()).matches();
    }

    private static String words(boolean withArgument) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().needsArgument() == withArgument)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
    }

    /** What stands in place of the hole, {@code token} being what is between {@link #OPEN} and the token's end. */
    static String html(String token, LinkResolver links) {
        int gap = token.indexOf(GAP);
        return links.aside(Kind.valueOf(token.substring(0, gap)), token.substring(gap + 1));
    }

    String token() {
        return token;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
