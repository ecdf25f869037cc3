package no.brobygger.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.language.Direction;

/**
 * Keeps numbers of several parts in one piece, and in their order. The bidirectional algorithm (UAX #9) would show
 * {@code § 12-4} as {@code 4-12 §} after an Arabic word, and a parent would look up the wrong section; a browser would
 * break a line after the sign, or at the hyphen.
 */
public final class Isolation {

    private static final char SECTION = '§';
    private static final Pattern NUMBERS =
            Pattern.compile("§{1,2}[ \\u00A0]?\\d+(?:[ \\u00A0]?[A-Z](?=[-–]\\d)|[A-Za-z]\\b)?(?:[-–]\\d+)?"
                    + "|\\d+(?:[-–./:]\\d+)+|\\d{2,3}(?: \\d{2,3}){2,}");
    private static final String END = "</bdi>";

    private Isolation() {}

    /**
     * The HTML with each such number in a {@code <bdi dir="ltr">}; tags and their attributes are left alone.
     *
     * <p>In right-to-left text a section with the act before it, {@code opplæringsloven § 12-4}, is one unit: else the
     * number would stand on the other side of the act. In left-to-right text, where each number is shown in its order,
     * only text that names a section is changed.
     *
     * @param direction of the text
     */
    public static String isolate(String html, Direction direction) {
        boolean leftToRight = direction == Direction.LTR;
        if (leftToRight ? html.indexOf(SECTION) < 0 : !hasDigit(html, 0, html.length())) {
            return html;
        }
        StringBuilder isolated = new StringBuilder(html.length() + 64);
        int from = 0;
        while (from < html.length()) {
            int tag = html.indexOf('<', from);
            int textEnd = tag < 0 ? html.length() : tag;
            if (!leftToRight) {
                citations(html, from, textEnd, isolated);
            } else if (nextSign(html, from, textEnd) < textEnd) {
                numbers(html, from, textEnd, isolated);
            } else {
                isolated.append(html, from, textEnd);
            }
            int tagEnd = tag < 0 ? textEnd : HtmlTags.end(html, tag);
            isolated.append(html, textEnd, tagEnd);
            from = tagEnd;
        }
        return isolated.toString();
    }

    /** Acts are cited by their Norwegian names, which no other letters are joined to. */
    private static void citations(String html, int start, int end, StringBuilder isolated) {
        int from = start;
        int sign = nextSign(html, start, end);
        while (sign < end) {
            int act = latinStart(html, from, sign);
            int last = latinEnd(html, sign, end);
            if (act < sign && hasDigit(html, sign, last)) {
                numbers(html, from, act, isolated);
                isolated.append("<bdi lang=\"nb\" dir=\"ltr\">");
                numbers(html, act, last, isolated);
                isolated.append(END);
            } else {
                numbers(html, from, last, isolated);
            }
            from = last;
            sign = nextSign(html, from, end);
        }
        numbers(html, from, end, isolated);
    }

    /** Where the first of the words in Latin letters before a sign begins; the sign itself if there is none. */
    private static int latinStart(String html, int start, int sign) {
        int first = sign;
        for (int i = sign - 1; i >= start && isOfCitation(html.charAt(i)); i--) {
            if (Character.isLetter(html.charAt(i))) {
                first = i;
            }
        }
        return first;
    }

    /** Just after the last Latin letter or digit after a sign; if there is none, after all that was looked at. */
    private static int latinEnd(String html, int sign, int end) {
        int last = sign;
        int at = sign + 1;
        while (at < end && (isOfCitation(html.charAt(at)) || html.charAt(at) == ',')) {
            if (SchoolWords.isOfWord(html.charAt(at))) {
                last = at + 1;
            }
            at++;
        }
        return last == sign ? at : last;
    }

    private static boolean isOfCitation(char c) {
        return SchoolWords.isOfWord(c) || c == SECTION || c == ' ' || c == '\u00A0' || c == '-' || c == '–';
    }

    private static void numbers(String html, int start, int end, StringBuilder isolated) {
        if (!hasDigit(html, start, end)) {
            isolated.append(html, start, end);
            return;
        }
        Matcher number = NUMBERS.matcher(html).region(start, end);
        int from = start;
        while (number.find()) {
            isolated.append(html, from, number.start());
            isolated.append("<bdi dir=\"ltr\">").append(number.group()).append(END);
            from = number.end();
        }
        isolated.append(html, from, end);
    }

    /** Where the next sign stands in a part of the HTML; its end if there is none. */
    private static int nextSign(String html, int start, int end) {
        int at = start;
        while (at < end && html.charAt(at) != SECTION) {
            at++;
        }
        return at;
    }

    private static boolean hasDigit(String html, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
