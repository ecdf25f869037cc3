package no.brobygger.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one file, where in it an offset is, and which offsets a line has.
 *
 * @param path the file relative to the site folder, with {@code /}
 * @param text the decoded text as it is in the file, line ends included, without a byte order mark; with what was woven
 *     into it from other files
 * @param insets what was woven in, in the order of the text; the rest of the text is the file's
 */
public record SourceText(String path, String text, List<Inset> insets) {

    /**
     * Lines that come from another file.
     *
     * @param start offset of their first character in the text
     * @param end offset after their last one
     * @param origin where in the other file they were written
     */
    public record Inset(int start, int end, SourceLocation origin) {

        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * A part of the text.
     *
     * @param start offset of its first character
     * @param end offset after its last one
     */
    public record Span(int start, int end) {

        /** Whether some character between two offsets, the second not included, is in this part. */
        public boolean meets(int from, int to) {
            return from < end && to > start;
        }
    }

    public SourceText {
        insets = List.copyOf(insets);
        int before = 0;
        for (Inset inset : insets) {
            if (inset.start() < before || inset.end() < inset.start() || inset.end() > text.length()) {
                throw new IllegalArgumentException(
                        path + ": inset " + inset.start() + ".." + inset.end() + " is outside the text or overlaps");
            }
            before = inset.end();
        }
    }

    /** The text of a file as it is. */
    public SourceText(String path, String text) {
        this(path, text, List.of());
    }

    /**
     * The place of an offset: in this file, or where the woven line was written. Lines end at {@code \n}, {@code \r\n}
     * or {@code \r}. Counts from the start each time: places are asked for when something is wrong, not for every
     * segment. To find what stands at a place, ask once for its {@link #spans}.
     *
     * @param offset in UTF-16 units, from 0 to the length of the text
     */
    public SourceLocation locate(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("offset " + offset + " is outside 0.." + text.length() + " of " + path);
        }
        StringBuilder before = new StringBuilder();
        int from = 0;
        for (Inset inset : insets) {
            if (inset.holds(offset)) {
                return inset.origin();
            }
            if (inset.start() >= offset) {
                break;
            }
            before.append(text, from, inset.start());
            from = inset.end();
        }
        return lastPlace(before.append(text, from, offset), offset == text.length() ? '\n' : text.charAt(offset));
    }

    /** The place just after a text. */
    private SourceLocation lastPlace(CharSequence before, char next) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            char following = i + 1 == before.length() ? next : before.charAt(i + 1);
            if (c == '\n' || c == '\r' && following != '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(path, line, Character.codePointCount(before, lineStart, before.length()) + 1);
    }

    /**
     * The parts of the text whose characters {@link #locate} finds in a line of a file: in the order of the text, none when
     * the text has no such line, several when rows are woven in, or when one line is woven in more than once.
     */
    public List<Span> spans(String path, int line) {
        List<Span> spans = new ArrayList<>();
        boolean own = path.equals(this.path);
        int from = 0;
        int ownLine = 1;
        char before = 0;
        for (Inset inset : insetsAndEnd()) {
            int start = from;
            for (int i = from; i < inset.start(); i++) {
                char c = text.charAt(i);
                if (before == '\n' || before == '\r' && c != '\n') {
                    addSpan(own && ownLine == line, start, i, spans);
                    ownLine++;
                    start = i;
                }
                before = c;
            }
            addSpan(own && ownLine == line, start, inset.start(), spans);
            SourceLocation origin = inset.origin();
            addSpan(origin.path().equals(path) && origin.line() == line, inset.start(), inset.end(), spans);
            from = inset.end();
        }
        return spans;
    }

    /** With an empty one at the end of the text, so that each stretch of the file's own text has an inset after it. */
    private List<Inset> insetsAndEnd() {
        List<Inset> all = new ArrayList<>(insets);
        all.add(new Inset(text.length(), text.length(), SourceLocation.startOf(path)));
        return all;
    }

    private static void addSpan(boolean wanted, int start, int end, List<Span> spans) {
        if (wanted && start < end) {
            spans.add(new Span(start, end));
        }
    }
}
