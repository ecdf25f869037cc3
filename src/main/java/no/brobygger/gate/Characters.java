package no.brobygger.gate;

/** Kinds of characters, in any script. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : c >= '\u0660' && Character.isDigit(c);
    }

    /** The ASCII digit of the same value. */
    static char ascii(char digit) {
        return digit < 128 ? digit : (char) ('0' + Character.digit(digit, 10));
    }

    /** A space that keeps a number or a reference together: the usual one, no-break, narrow, thin. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
    }

    /** Of a word: letters and the marks on them. */
    static boolean isOfWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || isMark(c);
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** Where the word that begins at an offset ends; an apostrophe between letters is part of it. */
    static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean within =
                    isApostrophe(c) && end > start && end + 1 < text.length() && isOfWord(text.charAt(end + 1));
            if (!isOfWord(c) && !within) {
                break;
            }
            end++;
        }
        return end;
    }
}
