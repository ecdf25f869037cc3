package no.brobygger.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps numbers of several parts in their order in right-to-left text. The bidirectional algorithm (UAX #9) would show
 * {@code § 12-4} as {@code 4-12 §} after an Arabic word, and a parent would look up the wrong section.
 */
final class Isolation {

    private static final Pattern NUMBERS =
            Pattern.compile("§{1,2}[ \\u00A0]?\\d+(?:[ \\u00A0]?[A-Z](?=[-–]\\d)|[A-Za-z]\\b)?(?:[-–]\\d+)?"
                    + "|\\d+(?:[-–./:]\\d+)+|\\d{2,3}(?: \\d{2,3}){2,}");

    private Isolation() {}

    /** The HTML with each such number in a {@code <bdi dir="ltr">}; tags and their attributes are left alone. */
    static String isolate(String html) {
        if (!hasDigit(html, 0, html.length())) {
            return html;
        }
        StringBuilder isolated = new StringBuilder(html.length() + 64);
        int from = 0;
        while (from < html.length()) {
            int tag = html.indexOf('<', from);
            int textEnd = tag < 0 ? html.length() : tag;
            text(html, from, textEnd, isolated);
            int tagEnd = tag < 0 ? textEnd : HtmlTags.end(html, tag);
            isolated.append(html, textEnd, tagEnd);
            from = tagEnd;
        }
        return isolated.toString();
    }

    private static void text(String html, int start, int end, StringBuilder isolated) {
        if (!hasDigit(html, start, end)) {
            isolated.append(html, start, end);
            return;
        }
        Matcher number = NUMBERS.matcher(html).region(start, end);
        int from = start;
        while (number.find()) {
            isolated.append(html, from, number.start());
            isolated.append("<bdi dir=\"ltr\">").append(number.group()).append("</bdi>");
            from = number.end();
        }
        isolated.append(html, from, end);
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
