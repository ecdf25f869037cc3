package no.brobygger.source;

import java.util.Locale;

/** Shows a value from a file inside a message: in quotes, on one line, shortened, nothing invisible. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The value in single quotes; control and direction marks appear as <code>&#92;u202E</code>. */
    public static String quoted(String value) {
        return "'" + plain(value) + "'";
    }

    /** The value as {@link #quoted} shows it, without the quotes. */
    public static String plain(String value) {
        return plain(value, LONGEST);
    }

    /** The same, shortened to so many characters. */
    public static String plain(String value, int longest) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        for (int i = 0; i < value.length(); length++) {
            if (length == longest) {
                return shown.append('…').toString();
            }
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (isInvisible(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
