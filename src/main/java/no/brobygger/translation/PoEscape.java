package no.brobygger.translation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The escapes of a PO text, in both directions.
 *
 * <p>{@code \ooo} and {@code \xhh} name bytes, not characters: {@code \303\270} is {@code ø} in a UTF-8 file. Writing
 * uses only the escapes with a letter, {@code \"} and {@code \\}, as {@code msgcat} does.
 */
final class PoEscape {

    /** What {@link #decode} returns for an escape that means nothing. */
    static final int BROKEN = -1;

    private static final String LETTERS = "ntr\"\\abfv";
    private static final String MEANINGS = "\n\t\r\"\\\u0007\b\f\u000B";
    private static final int ASCII_END = 0x80;
    private static final int BYTE_END = 0x100;
    private static final int LONGEST_NUMBER = 3;

    private PoEscape() {}

    /**
     * Adds what the escape at a backslash means.
     *
     * @return the offset after the escape, or {@link #BROKEN}
     */
    static int decode(String text, int backslash, StringBuilder out) {
        if (backslash + 1 >= text.length()) {
            return BROKEN;
        }
        int letter = LETTERS.indexOf(text.charAt(backslash + 1));
        if (letter >= 0) {
            out.append(MEANINGS.charAt(letter));
            return backslash + 2;
        }
        return decodeBytes(text, backslash, out);
    }

    /** Adds a character as it stands between quotation marks. */
    static void encode(char c, StringBuilder out) {
        int meaning = c < ' ' || c == '"' || c == '\\' ? MEANINGS.indexOf(c) : -1;
        if (meaning >= 0) {
            out.append('\\').append(LETTERS.charAt(meaning));
        } else {
            out.append(c);
        }
    }

    /** A run of byte escapes is one piece of UTF-8, since a character may need up to four of them. */
    private static int decodeBytes(String text, int backslash, StringBuilder out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int position = backslash;
        boolean more = true;
        while (more) {
            int end = numberEnd(text, position);
            int value = end < 0 ? 0 : numberValue(text, position, end);
            if (value == 0 || value >= BYTE_END) {
                return BROKEN;
            }
            bytes.write(value);
            position = end;
            more = value >= ASCII_END && numberEnd(text, position) > 0;
        }
        try {
            ByteBuffer encoded = ByteBuffer.wrap(bytes.toByteArray());
            out.append(StandardCharsets.UTF_8.newDecoder().decode(encoded));
            return position;
        } catch (CharacterCodingException notUtf8) {
            return BROKEN;
        }
    }

    /**
     * Offset after {@code \ooo} (one to three octal digits) or {@code \xhh} (one or two hexadecimal ones), else
     * {@link #BROKEN}. More hexadecimal digits are refused: gettext reads them all, others two.
     */
    private static int numberEnd(String text, int backslash) {
        if (backslash + 1 >= text.length() || text.charAt(backslash) != '\\') {
            return BROKEN;
        }
        boolean hexadecimal = text.charAt(backslash + 1) == 'x';
        int start = hexadecimal ? backslash + 2 : backslash + 1;
        int radix = hexadecimal ? 16 : 8;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end == start || hexadecimal && end - start == LONGEST_NUMBER ? BROKEN : end;
    }

    private static int numberValue(String text, int backslash, int end) {
        boolean hexadecimal = text.charAt(backslash + 1) == 'x';
        return Integer.parseInt(text, hexadecimal ? backslash + 2 : backslash + 1, end, hexadecimal ? 16 : 8);
    }

    /** {@code Character.digit} also takes Arabic and other digits; an escape has ASCII ones. */
    private static int digit(char c, int radix) {
        return c < ASCII_END ? Character.digit(c, radix) : -1;
    }
}
