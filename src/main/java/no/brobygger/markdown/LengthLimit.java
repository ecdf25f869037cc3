package no.brobygger.markdown;

/**
 * Keeps out paragraphs so long that reading one takes minutes: flexmark copies what it looks at for each mark it finds, so
 * the time grows with the square of the length. No guidance needs a tenth of it.
 */
final class LengthLimit {

    /** Characters of one paragraph: some ten sheets of paper without a break. */
    static final int LONGEST = 20_000;

    /** Lines without an empty one between, such as the rows of a table, which flexmark copies for each line anew. */
    static final int MOST_LINES = 4_000;

    /** What begins a block of its own; indentation goes before. */
    private static final String BEGINNINGS = "|-*+>#`~<!:0123456789";

    private LengthLimit() {}

    /** The offset of the first paragraph, line or table that is too long, or -1. */
    static int firstTooLong(String text) {
        int start = 0;
        int run = 0;
        int lines = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            int first = lineStart;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first == end || BEGINNINGS.indexOf(text.charAt(first)) >= 0) {
                start = lineStart;
            }
            if (first == end) {
                run = end + 1;
                lines = 0;
            } else {
                lines++;
            }
            if (end - start > LONGEST || lines > MOST_LINES) {
                return lines > MOST_LINES ? run : start;
            }
            lineStart = end + 1;
        }
        return -1;
    }
}
