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

    /** Characters that may mean something, or must be escaped. */
    private static final boolean[] MARKS = new boolean[128];

    static {
        for (char control = 0; control < ' '; control++) {
            MARKS[control] = true;
        }
        for (char mark : "\\`*_[]<>&!~\"".toCharArray()) {
            MARKS[mark] = true;
        }
    }

    private final String text;
    /** The same as an array: read character by character, which is the greater part of the work. */
    private final char[] chars;

    private final StringBuilder html = new StringBuilder();
    private boolean strong;

    private SimpleInline(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    /** The same HTML as flexmark's, or empty when the text holds anything else. */
    static Optional<String> render(String text) {
        return new SimpleInline(text).render();
    }

    /** Whether nothing in the text can be Markdown, nor needs an escape. */
    static boolean isPlain(String text) {
        SimpleInline inline = new SimpleInline(text);
        return inline.nextMark(0) == inline.chars.length;
    }

    private Optional<String> render() {
        if (chars.length == 0 || isSpace(chars[0]) || isSpace(chars[chars.length - 1])) {
            return Optional.empty();
        }
        int at = nextMark(0);
        if (at == chars.length) {
            return Optional.of(text);
        }
        html.ensureCapacity(chars.length + 32);
        html.append(chars, 0, at);
        while (at >= 0 && at < chars.length) {
            char c = chars[at];
            at = switch (c) {
                case '*' -> strong(at);
                case '[' -> link(at);
                case '"' -> put("&quot;", at);
                case '>' -> put("&gt;", at);
                case '!' -> charAt(at + 1) == '[' ? -1 : put("!", at);
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
        int end = nextMark(start + 1);
        html.append(chars, start, end - start);
        return end;
    }

    private int nextMark(int start) {
        int at = start;
        while (at < chars.length && !(chars[at] < 128 && MARKS[chars[at]])) {
            at++;
        }
        return at;
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
        int close = nextMark(at + 1);
        boolean words = close > at + 1
                && !isSpace(chars[at + 1])
                && !isSpace(chars[close - 1])
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
        html.append(chars, at + 1, close - at - 1);
        if (!outside) {
            html.append(LinkTokens.CLOSE);
        }
        html.append("</a>");
        return end + 1;
    }

    /** Where a target of the plainest kind ends, or -1: letters, digits and the marks of addresses that need no escape. */
    private int targetEnd(int start) {
        for (int i = start; i < chars.length; i++) {
            char c = chars[i];
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

    /** NUL beyond either end. */
    private char charAt(int i) {
        return i < 0 || i >= chars.length ? 0 : chars[i];
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
