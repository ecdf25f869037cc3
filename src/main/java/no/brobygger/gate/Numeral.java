package no.brobygger.gate;

/**
 * A number as it is written, and its value.
 *
 * <p>Three digits after a space, a stop, a comma or an apostrophe are a group: {@code 1 000}, {@code 1.000} and
 * {@code 1,000} are a thousand. Other digits after a stop, a comma or a colon are a fraction or minutes: {@code 8.30} is
 * {@code 8:30}.
 *
 * @param value without groups and without zeros that mean nothing, with {@code .} before a fraction
 * @param end offset just after it
 */
record Numeral(String value, int end) {

    private static final int GROUP = 3;

    /** @param text its digits are ASCII */
    static Numeral at(String text, int start) {
        int end = digitsEnd(text, start);
        StringBuilder whole = new StringBuilder(text.substring(start, end));
        boolean mayGroup = end - start <= GROUP && whole.charAt(0) != '0';
        if (mayGroup && isGroup(text, end)) {
            char mark = text.charAt(end);
            while (isGroup(text, end) && text.charAt(end) == mark) {
                whole.append(text, end + 1, end + 1 + GROUP);
                end += 1 + GROUP;
            }
        }
        String fraction = "";
        if (end + 1 < text.length() && isPoint(text.charAt(end)) && Characters.isDigit(text.charAt(end + 1))) {
            int fractionEnd = digitsEnd(text, end + 1);
            fraction = text.substring(end + 1, fractionEnd);
            end = fractionEnd;
        }
        return new Numeral(value(whole.toString(), fraction), end);
    }

    static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Without zeros that mean nothing. */
    static String value(String whole, String fraction) {
        int first = 0;
        while (first < whole.length() - 1 && whole.charAt(first) == '0') {
            first++;
        }
        int last = fraction.length();
        while (last > 0 && fraction.charAt(last - 1) == '0') {
            last--;
        }
        return whole.substring(first) + (last == 0 ? "" : "." + fraction.substring(0, last));
    }

    private static boolean isGroup(String text, int mark) {
        return mark + GROUP < text.length()
                && isGroupMark(text.charAt(mark))
                && digitsEnd(text, mark + 1) == mark + 1 + GROUP;
    }

    private static boolean isGroupMark(char c) {
        return Characters.isSpace(c) || c == '.' || c == ',' || c == '\u066C' || Characters.isApostrophe(c);
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',' || c == ':' || c == '\u066B';
    }
}
