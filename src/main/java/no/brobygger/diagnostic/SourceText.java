package no.brobygger.diagnostic;

/**
 * The text of one file, and where in it an offset is.
 *
 * @param path the file relative to the site folder, with {@code /}
 * @param text the decoded text as it is in the file, line ends included, without a byte order mark
 */
public record SourceText(String path, String text) {

    /**
     * The place of an offset. Lines end at {@code \n}, {@code \r\n} or {@code \r}. Counts from the start each time:
     * places are asked for when something is wrong, not for every segment.
     *
     * @param offset in UTF-16 units, from 0 to the length of the text
     */
    public SourceLocation locate(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("offset " + offset + " is outside 0.." + text.length() + " of " + path);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(path, line, text.codePointCount(lineStart, offset) + 1);
    }
}
