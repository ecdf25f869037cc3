package no.brobygger.translation;

/**
 * Reads the text after a keyword: one or more literals in quotation marks, on one or more lines, joined.
 *
 * <p>A single literal without escapes, which is nearly every text, is one substring of the file and is not copied twice.
 */
final class PoText {

    private final PoCursor cursor;
    private final PoProblems problems;
    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder decoded = new StringBuilder();
    private int nextBackslash = -1;
    private String value = "";
    private String literal = "";

    PoText(PoCursor cursor, PoProblems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** The text read last. */
    String value() {
        return value;
    }

    /**
     * Reads the text at the cursor and goes to the token after it; false when it is broken, which has been told, or when
     * a merge conflict follows on the next line, which may hold the rest of it.
     */
    boolean read() {
        if (!cursor.isAt('"')) {
            if (!cursor.isAtConflict()) {
                problems.noText(cursor.keywordPlace());
            }
            return false;
        }
        PoMark mark = cursor.mark();
        int count = 0;
        int line = cursor.line();
        while (cursor.isAt('"') && cursor.mark() == mark) {
            if (!readLiteral()) {
                return false;
            }
            count++;
            join(count);
            line = cursor.line();
            cursor.advance();
        }
        value = count == 1 ? value : joined.toString();
        return endsWell(line);
    }

    private void join(int count) {
        if (count == 1) {
            value = literal;
            return;
        }
        if (count == 2) {
            joined.setLength(0);
            joined.append(value);
        }
        joined.append(literal);
    }

    /** A word on the same line is a quotation mark that was not escaped; a text after another mark is half an entry. */
    private boolean endsWell(int line) {
        boolean onSameLine = cursor.line() == line && !cursor.isAtEnd();
        if (onSameLine && !cursor.isAt('#') && !cursor.isAtAnyKeyword()) {
            problems.afterText(cursor.place(), cursor.restOfLine());
            return false;
        }
        if (cursor.isAt('"')) {
            problems.mixedMarks(cursor.place());
            return false;
        }
        return !(cursor.isAtConflict() && cursor.line() == line + 1);
    }

    private boolean readLiteral() {
        String text = cursor.text();
        int quote = cursor.position();
        int end = text.indexOf('"', quote + 1);
        if (end >= 0 && isPlain(quote + 1, end)) {
            literal = text.substring(quote + 1, end);
            cursor.moveTo(end + 1);
            return true;
        }
        return readEscaped(quote, plainEnd(quote + 1));
    }

    /** Searching for one character is many times faster than looking at each; a backslash is searched for once. */
    private boolean isPlain(int start, int end) {
        if (nextBackslash < start) {
            int found = cursor.text().indexOf('\\', start);
            nextBackslash = found < 0 ? Integer.MAX_VALUE : found;
        }
        return end < nextBackslash && end < cursor.lineEnd() && !cursor.hasNul();
    }

    private boolean readEscaped(int quote, int firstSpecial) {
        String text = cursor.text();
        decoded.setLength(0);
        int start = quote + 1;
        int end = firstSpecial;
        while (end < text.length() && text.charAt(end) == '\\') {
            decoded.append(text, start, end);
            start = PoEscape.decode(text, end, decoded);
            if (start == PoEscape.BROKEN) {
                problems.escape(cursor.place(end), escapeAt(end));
                return false;
            }
            end = plainEnd(start);
        }
        return close(quote, start, end);
    }

    private boolean close(int quote, int start, int end) {
        String text = cursor.text();
        if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
            problems.unterminated(cursor.place(quote));
            return false;
        }
        if (text.charAt(end) == '\0') {
            problems.nul(cursor.place(end));
            return false;
        }
        literal = decoded.append(text, start, end).toString();
        cursor.moveTo(end + 1);
        return true;
    }

    /** Offset of the first character that ends a run of plain ones: a quotation mark, a backslash, a line end, a NUL. */
    private int plainEnd(int from) {
        String text = cursor.text();
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\0') {
                return i;
            }
            i++;
        }
        return length;
    }

    /** The escape as it is shown: the backslash and what follows, up to four characters of a number. */
    private String escapeAt(int backslash) {
        String text = cursor.text();
        int end = Math.min(backslash + 1, text.length());
        boolean number = end < text.length() && "x01234567".indexOf(text.charAt(end)) >= 0;
        int longest = Math.min(text.length(), backslash + (number ? 4 : 2));
        while (end < longest && text.charAt(end) != '"' && text.charAt(end) >= ' ') {
            end++;
        }
        boolean splitsPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(backslash, splitsPair ? end + 1 : end);
    }
}
