package no.brobygger.markdown;

/** Finds where a tag ends in HTML in which every {@code <} begins markup: that of a page, or rendered of it. */
final class HtmlTags {

    private HtmlTags() {}

    /**
     * The offset just after the tag, or other markup, that begins at an offset; the end of the text if nothing ends it.
     *
     * <p>What stands in an attribute's quotes ends no tag (HTML § 13.1.2.3), nor does the target of an open link.
     */
    static int end(String html, int start) {
        if (!hasAttributes(html, start)) {
            return after(html, '>', start);
        }
        int at = start;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '"' || c == '\'') {
                at = after(html, c, at + 1);
            } else if (c == LinkTokens.OPEN) {
                at = after(html, LinkTokens.END, at);
            } else {
                at++;
            }
        }
        return html.length();
    }

    /** An apostrophe in a comment is no quotation mark; a name begins with a letter. */
    private static boolean hasAttributes(String html, int start) {
        return start + 1 < html.length() && Character.isLetter(html.charAt(start + 1));
    }

    private static int after(String html, char last, int from) {
        int at = html.indexOf(last, from);
        return at < 0 ? html.length() : at + 1;
    }
}
