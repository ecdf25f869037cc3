package no.brobygger.translation;

import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * A walk through the text of a PO file, token by token, that always knows its line.
 *
 * <p>Offsets given to {@link #place} must lie on the line the cursor stands on: lines are counted once, while passing.
 */
final class PoCursor {

    static final String CONTEXT = "msgctxt";
    static final String SOURCE = "msgid";
    static final String TARGET = "msgstr";
    static final String PLURAL = "msgid_plural";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CONFLICT_LENGTH = 7;

    private final String path;
    private final String text;
    private final boolean hasCarriageReturns;
    private final boolean hasNul;
    private int position;
    private int line = 1;
    private int lineStart;
    private int lineEnd = -1;
    private int newline = -1;
    private PoMark mark = PoMark.LIVE;
    private int keywordLine = 1;
    private int keywordLineStart;
    private int keywordOffset;

    PoCursor(SourceText source) {
        path = source.path();
        text = source.text();
        hasCarriageReturns = text.indexOf('\r') >= 0;
        hasNul = text.indexOf('\0') >= 0;
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            position = 1;
            lineStart = 1;
        }
    }

    String text() {
        return text;
    }

    /** Whether there is a NUL anywhere in the file. */
    boolean hasNul() {
        return hasNul;
    }

    int position() {
        return position;
    }

    int line() {
        return line;
    }

    PoMark mark() {
        return mark;
    }

    SourceLocation place() {
        return place(position);
    }

    /** Where an offset of the current line is. */
    SourceLocation place(int offset) {
        return new SourceLocation(path, line, text.codePointCount(lineStart, offset) + 1);
    }

    /** A place on a line that was passed, kept as two numbers because it is seldom asked for. */
    Bookmark bookmark() {
        return new Bookmark(line, lineStart, position);
    }

    SourceLocation place(Bookmark bookmark) {
        int column = text.codePointCount(bookmark.lineStart(), bookmark.offset()) + 1;
        return new SourceLocation(path, bookmark.line(), column);
    }

    /** Where the keyword taken last stands. */
    SourceLocation keywordPlace() {
        return place(new Bookmark(keywordLine, keywordLineStart, keywordOffset));
    }

    /** Whether the line of the keyword taken last was left. */
    boolean isBelowKeyword() {
        return line > keywordLine;
    }

    /** Goes to the next token, over space, line ends and the marks of {@link PoMark}; false at the end of the file. */
    boolean advance() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n' || c == '\r') {
                passLineEnd();
            } else if (isSpace(c)) {
                position++;
            } else if (c == '#' && isMarkAt(position)) {
                takeMark();
            } else {
                return true;
            }
        }
        return false;
    }

    boolean isAt(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    void moveTo(int offset) {
        position = offset;
    }

    boolean isAtKeyword(String keyword) {
        return isKeywordAt(position, keyword);
    }

    boolean isAtAnyKeyword() {
        return isAtKeyword(SOURCE) || isAtKeyword(TARGET) || isAtKeyword(CONTEXT) || isAtKeyword(PLURAL);
    }

    /** Passes the keyword if it stands here, and goes to the token after it. */
    boolean takeKeyword(String keyword) {
        if (!isAtKeyword(keyword)) {
            return false;
        }
        keywordLine = line;
        keywordLineStart = lineStart;
        keywordOffset = position;
        position += keyword.length();
        advance();
        return true;
    }

    /** What stands here up to the next space or quotation mark; at least one character. */
    String word() {
        int end = text.offsetByCodePoints(position, 1);
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '"') {
            end++;
        }
        return text.substring(position, end);
    }

    /** From here to the end of the line, without the space at its end. */
    String restOfLine() {
        return text.substring(position, lineEnd()).stripTrailing();
    }

    /** Offset of the end of the current line, before its line end; searched for once a line. */
    int lineEnd() {
        if (lineEnd < position) {
            if (newline < position) {
                int found = text.indexOf('\n', position);
                newline = found < 0 ? text.length() : found;
            }
            lineEnd = hasCarriageReturns ? carriageReturnBefore(newline) : newline;
        }
        return lineEnd;
    }

    private int carriageReturnBefore(int end) {
        int i = position;
        while (i < end && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    void skipLine() {
        position = lineEnd();
        if (position < text.length()) {
            passLineEnd();
        }
    }

    /**
     * Leaves a broken entry: goes to the next line where reading can begin again, that is an empty one, a comment, or
     * one with {@code msgid} or {@code msgctxt}.
     */
    void resync() {
        do {
            skipLine();
        } while (position < text.length() && !isFreshLine());
    }

    /** Whether the line starting here holds the keyword, perhaps after a mark. */
    boolean lineHolds(String keyword) {
        return isKeywordAt(afterMark(), keyword);
    }

    /** Whether a line of a merge conflict starts here: seven times the same of {@code < | = >}, then space or nothing. */
    boolean isAtConflict() {
        return position == lineStart && isConflictAt(position);
    }

    private boolean isConflictAt(int offset) {
        int after = offset + CONFLICT_LENGTH;
        if (after > text.length() || "<|=>".indexOf(text.charAt(offset)) < 0) {
            return false;
        }
        for (int i = offset + 1; i < after; i++) {
            if (text.charAt(i) != text.charAt(offset)) {
                return false;
            }
        }
        return after == text.length() || text.charAt(after) <= ' ';
    }

    private boolean isFreshLine() {
        int start = afterMark();
        if (start == text.length()) {
            return true;
        }
        char c = text.charAt(start);
        return c == '\n'
                || c == '\r'
                || c == '#'
                || isConflictAt(position)
                || isKeywordAt(start, SOURCE)
                || isKeywordAt(start, CONTEXT);
    }

    private int afterMark() {
        int start = skipSpace(position);
        return isMarkAt(start) ? skipSpace(markEnd(start)) : start;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isMarkAt(int offset) {
        if (offset + 1 >= text.length() || text.charAt(offset) != '#') {
            return false;
        }
        char second = text.charAt(offset + 1);
        return second == '~' || second == '|';
    }

    private int markEnd(int offset) {
        return text.startsWith("#~|", offset) ? offset + 3 : offset + 2;
    }

    private void takeMark() {
        int end = markEnd(position);
        if (text.charAt(position + 1) == '|') {
            mark = PoMark.PREVIOUS;
        } else {
            mark = end - position == 3 ? PoMark.OBSOLETE_PREVIOUS : PoMark.OBSOLETE;
        }
        position = end;
    }

    private void passLineEnd() {
        boolean pair =
                text.charAt(position) == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
        position += pair ? 2 : 1;
        line++;
        lineStart = position;
        mark = PoMark.LIVE;
    }

    private boolean isKeywordAt(int offset, String keyword) {
        int end = offset + keyword.length();
        return text.startsWith(keyword, offset) && (end == text.length() || !isWordPart(text.charAt(end)));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
    }

    /** The bracket of {@code msgstr[0]} makes it another word than {@code msgstr}. */
    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '[';
    }

    /**
     * A place that was passed.
     *
     * @param line from 1
     * @param lineStart offset of the start of that line
     * @param offset of the place itself
     */
    record Bookmark(int line, int lineStart, int offset) {}
}
