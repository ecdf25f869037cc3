package no.brobygger.markdown;

import java.util.Optional;

/**
 * Renders the inline Markdown that guidance is nearly all made of, plain words, {@code **strong**} and
 * {@code [words](target)}, in one pass. Whatever it is not sure of it leaves to flexmark.
 *
 * <p>It is sure only where CommonMark's rules (§§ 6.2 and 6.3) leave one reading: strong text between a letter or digit
 * and a space or a stop, links whose words and target hold no mark at all. A test holds it against flexmark.
 */
final class SimpleInline {

    private final String text;
    private final StringBuilder html;
    private boolean strong;

    private SimpleInline(String text) {
        this.text = text;
        this.html = new StringBuilder(text.length() + 32);
    }

    /** The same HTML as flexmark's, or empty when the text holds anything else. */
    static Optional<String> render(String text) {
        return new SimpleInline(text).render();
    }

    private Optional<String> render() {
        if (text.isEmpty() || isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        int at = 0;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            at = switch (c) {
                case '*' -> strong(at);
                case '[' -> link(at);
                case '"' -> put("&quot;", at);
                case '>' -> put("&gt;", at);
                case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' ? -1 : put("!", at);
                case '\\', '`', '_', ']', '<', '&', '~' -> -1;
                default -> c < ' ' ? -1 : plain(at);
            };
        }
        return at < 0 || strong ? Optional.empty() : Optional.of(html.toString());
    }

    private int put(String escaped, int at) {
        html.append(escaped);
        return at + 1;
    }

    /** Copies up to the next character that may mean something. */
    private int plain(int start) {
        int end = start + 1;
        while (end < text.length() && !isMark(text.charAt(end))) {
            end++;
        }
        html.append(text, start, end);
        return end;
    }

    private int strong(int at) {
        int after = at + 2;
        boolean two = after <= text.length() && text.startsWith("**", at) && charAt(after) != '*';
        if (!two) {
            return -1;
        }
        char before = charAt(at - 1);
        if (strong) {
            char next = charAt(after);
            boolean closes =
                    Character.isLetterOrDigit(before) && (next == 0 || next == ' ' || ".,:;?)".indexOf(next) >= 0);
            html.append("</strong>");
            strong = false;
            return closes ? after : -1;
        }
        boolean opens = Character.isLetterOrDigit(charAt(after)) && (before == 0 || before == ' ' || before == '(');
        html.append("<strong>");
        strong = true;
        return opens ? after : -1;
    }

    private int link(int at) {
        int close = at + 1;
        while (close < text.length() && !isMark(text.charAt(close))) {
            close++;
        }
        boolean words = close > at + 1
                && !isSpace(text.charAt(at + 1))
                && !isSpace(text.charAt(close - 1))
                && charAt(close) == ']'
                && charAt(close + 1) == '(';
        int end = words ? targetEnd(close + 2) : -1;
        if (end < 0) {
            return -1;
        }
        String target = text.substring(close + 2, end);
        boolean outside = LinkTokens.leadsOutside(target);
        html.append("<a ")
                .append(outside ? "href=\"" + target + "\"" : LinkTokens.open(target))
                .append('>');
        html.append(text, at + 1, close);
        if (!outside) {
            html.append(LinkTokens.CLOSE);
        }
        html.append("</a>");
        return end + 1;
    }

    /** Where a target of the plainest kind ends, or -1: letters, digits and the marks of addresses that need no escape. */
    private int targetEnd(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (c == ')') {
                return i > start ? i : -1;
            }
            if (!letter && "-./#:_?=".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private char charAt(int i) {
        return i < 0 || i >= text.length() ? 0 : text.charAt(i);
    }

    private static boolean isMark(char c) {
        return c < ' ' || c < 128 && "\\`*_[]<>&!~\"".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
