package no.brobygger.diagnostic;

import java.util.Locale;

/**
 * Shows what stands in a file, or is its name, inside a message: on one line, shortened, and with nothing in it that a
 * terminal would hide or obey.
 */
public final class Shown {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_TEXT = 200;

    private Shown() {}

    /** A value, such as a key or a word, in single quotes; control and direction marks appear as <code>&#92;u202E</code>. */
    public static String quoted(String value) {
        return "'" + plain(value) + "'";
    }

    /** The value as {@link #quoted} shows it, without the quotes. */
    public static String plain(String value) {
        return plain(value, LONGEST_VALUE);
    }

    /** A text of some sentences, or the path of a file: longer before it is shortened. */
    public static String text(String text) {
        return plain(text, LONGEST_TEXT);
    }

    /** The text as {@link #text} shows it, in single quotes. */
    public static String quotedText(String text) {
        return "'" + text(text) + "'";
    }

    /** The same, shortened to so many characters (Unicode code points). */
    public static String plain(String value, int longest) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        int before = ' ';
        for (int i = 0; i < value.length(); length++) {
            if (length == longest) {
                return shown.append('…').toString();
            }
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (isInvisible(c) && !isSpelling(before, c)) {
                shown.append(escaped(c));
            } else {
                shown.appendCodePoint(c);
            }
            before = c;
        }
        return shown.toString();
    }

    /** Whether a path or name can stand in the place of a problem: nothing invisible, and no backslash. */
    public static boolean isPrintable(String path) {
        return path.indexOf('\\') < 0 && path.codePoints().noneMatch(Shown::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }

    /** Persian and Sorani part letters of a word with a joiner: behind a letter of their script one is no riddle. */
    private static boolean isSpelling(int before, int c) {
        return (c == '\u200C' || c == '\u200D')
                && Character.getDirectionality(before) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04X", c);
        };
    }
}
