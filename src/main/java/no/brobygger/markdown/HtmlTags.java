package no.brobygger.markdown;

/** Finds where a tag ends in HTML in which every {@code <} begins markup: that of a page, or rendered of it. */
final class HtmlTags {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private HtmlTags() {}

    /**
     * The offset just after the tag, or other markup, that begins at an offset; the end of the text if nothing ends it.
     *
     * <p>What stands in an attribute's quotes ends no tag (HTML § 13.1.2.3), nor does the target of an open link.
     */
    static int end(String html, int start) {
        if (!hasAttributes(html, start)) {
            return after(html, ">", start);
        }
        int at = start;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '"' || c == '\'') {
                at = after(html, String.valueOf(c), at + 1);
            } else if (c == LinkTokens.OPEN) {
                at = after(html, String.valueOf(LinkTokens.END), at);
            } else {
                at++;
            }
        }
        return html.length();
    }

    /** Whether a comment begins at an offset. */
    static boolean isComment(String html, int start) {
        return html.startsWith(COMMENT, start);
    }

    /** As {@link #end}, but a comment ends after its own end only, or is one of the two that are empty (CommonMark § 6.6). */
    static int endWithComments(String html, int start) {
        if (!isComment(html, start)) {
            return end(html, start);
        }
        int text = start + COMMENT.length();
        if (html.startsWith(">", text)) {
            return text + 1;
        }
        return html.startsWith("->", text) ? text + 2 : after(html, COMMENT_END, text);
    }

    /** Whether a comment that begins at an offset is ended at all. */
    static boolean isEnded(String html, int start) {
        return html.substring(start, endWithComments(html, start)).endsWith(">");
    }

    /** The same HTML, but for its comments. */
    static String withoutComments(String html) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = endWithComments(html, at);
            if (isComment(html, at)) {
                shown.append(html, from, at);
                from = end;
            }
            at = html.indexOf('<', end);
        }
        return shown.append(html, from, html.length()).toString();
    }

    /** An apostrophe in a comment is no quotation mark; a name begins with a letter. */
    private static boolean hasAttributes(String html, int start) {
        return start + 1 < html.length() && Character.isLetter(html.charAt(start + 1));
    }

    private static int after(String html, String last, int from) {
        int at = html.indexOf(last, from);
        return at < 0 ? html.length() : at + last.length();
    }
}
