package no.brobygger.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.translation.SegmentedPage;

/**
 * Stands in a page's tree for a comment that asks for something the page itself does not hold, such as {@code <!-- law:
 * env-plan -->}; rendered as a token that {@link Linker} replaces once the page and its language are known.
 */
final class AsideHole extends Node {

    /** A control character that no page can hold, as those of {@link LinkTokens}. */
    static final char OPEN = '\u0004';

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*(law|law-source|law-map|see):\\s*([\\w./-]+)\\s*-->");

    private final String token;

    private AsideHole(SegmentedPage.Aside aside) {
        this.token = OPEN + aside.toString() + LinkTokens.END;
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
        SegmentedPage.Aside aside = new SegmentedPage.Aside(comment.group(1), comment.group(2), offset);
        node.insertBefore(new AsideHole(aside));
        node.unlink();
        return Optional.of(aside);
    }

    String token() {
        return token;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
