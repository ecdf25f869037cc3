package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceText;

/** Walks once over the characters of a property file or header and hands out each line with its offsets. */
final class PropertyScanner {

    enum Dialect {
        PROPERTIES,
        HEADER
    }

    private static final int HEX_DIGITS = 4;

    private final SourceText source;
    private final String text;
    private final int end;
    private final Dialect dialect;
    private final Consumer<Diagnostic> problems;
    private int position;

    PropertyScanner(SourceText source, int end, Dialect dialect, Consumer<Diagnostic> problems) {
        this.source = source;
        this.text = source.text();
        this.end = end;
        this.dialect = dialect;
        this.problems = problems;
    }

    void scan(Consumer<PropertyLine> lines) {
        List<String> comments = new ArrayList<>();
        while (position < end) {
            skipBlanks();
            if (atLineEnd()) {
                comments.clear();
            } else if (atComment()) {
                comments.add(comment());
            } else {
                entry(comments, lines);
                comments.clear();
            }
            skipLineEnd();
        }
    }

    private void entry(List<String> comments, Consumer<PropertyLine> lines) {
        int keyStart = position;
        Piece key = piece(true);
        if (!atSeparator()) {
            problems.accept(Diagnostic.error(
                    Rule.MALFORMED_LINE,
                    source.locate(keyStart),
                    Shown.quoted(key.text()) + " is not of the form key=value",
                    dialect == Dialect.HEADER
                            ? "write key=value, or begin the page's text with a line ~~~~~~ above it"
                            : "write key=value, or begin a comment with '#'"));
            return;
        }
        position++;
        skipBlanks();
        if (key.text().isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.MALFORMED_LINE,
                    source.locate(keyStart),
                    "there is no key before the separator",
                    "write key=value, or delete the line"));
        }
        int valueStart = position;
        Piece value = piece(false);
        if (!key.text().isEmpty()) {
            lines.accept(new PropertyLine(key.text(), keyStart, value.text(), valueStart, value.end(), comments));
        }
    }

    /** Text without the blanks after it, and the offset where it ends in the file. */
    private record Piece(String text, int end) {}

    /** Reads on to the end of the logical line or, for a key, to the separator. */
    private Piece piece(boolean key) {
        StringBuilder piece = new StringBuilder();
        int solidLength = 0;
        int solidEnd = position;
        while (!atLineEnd() && !(key && atSeparator())) {
            boolean blank = isBlank(text.charAt(position));
            if (dialect == Dialect.PROPERTIES && text.charAt(position) == '\\') {
                escape(piece);
            } else {
                piece.append(text.charAt(position++));
            }
            if (!blank) {
                solidLength = piece.length();
                solidEnd = position;
            }
        }
        return new Piece(piece.substring(0, solidLength), solidEnd);
    }

    private void escape(StringBuilder piece) {
        int backslash = position++;
        if (atLineEnd()) {
            skipLineEnd();
            skipBlanks();
            return;
        }
        char c = text.charAt(position++);
        switch (c) {
            case 't' -> piece.append('\t');
            case 'n' -> piece.append('\n');
            case 'r' -> piece.append('\r');
            case 'f' -> piece.append('\f');
            case 'u' -> unicode(piece, backslash);
            default -> piece.append(c);
        }
    }

    private void unicode(StringBuilder piece, int backslash) {
        int code = 0;
        int digits = 0;
        while (digits < HEX_DIGITS && position < end && Character.digit(text.charAt(position), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(position++), 16);
            digits++;
        }
        if (digits < HEX_DIGITS) {
            problems.accept(Diagnostic.error(
                    Rule.MALFORMED_LINE,
                    source.locate(backslash),
                    "escape " + Shown.quoted(text.substring(backslash, position)) + " needs four hexadecimal digits",
                    "write the character itself: the file is UTF-8"));
            return;
        }
        piece.append((char) code);
    }

    private String comment() {
        int start = ++position;
        while (!atLineEnd()) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private boolean atComment() {
        return dialect == Dialect.PROPERTIES && (text.charAt(position) == '#' || text.charAt(position) == '!');
    }

    private boolean atSeparator() {
        if (position >= end) {
            return false;
        }
        char c = text.charAt(position);
        return c == '=' || c == ':' && dialect == Dialect.PROPERTIES;
    }

    private boolean atLineEnd() {
        return position >= end || text.charAt(position) == '\n' || text.charAt(position) == '\r';
    }

    private void skipLineEnd() {
        if (position < end && text.charAt(position++) == '\r' && position < end && text.charAt(position) == '\n') {
            position++;
        }
    }

    private void skipBlanks() {
        while (position < end && isBlank(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }
}
