package no.brobygger.language;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Checks that the braces of a pattern come in pairs, before ICU reads it: ICU does not say which one is alone, prints a
 * loose '}' as text, and overflows the stack on thousands within each other.
 */
final class Braces {

    /** More than any pattern we accept has: an argument in a form of a plural is 3 deep. */
    private static final int DEEPEST = 9;

    private static final String SHOW_A_BRACE = "; to show a brace write it between apostrophes: '{'";

    private Braces() {}

    /** @throws InvalidMessageException at the first '}' without its '{', else at the innermost '{' without its '}' */
    static void check(String pattern) throws InvalidMessageException {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\'' -> i = endOfQuotation(pattern, i);
                case '{' -> open(open, i);
                case '}' -> close(open, i);
                default -> {
                    // Text.
                }
            }
        }
        if (!open.isEmpty()) {
            throw new InvalidMessageException(open.peek(), "'{' has no '}'", "close it with '}'" + SHOW_A_BRACE);
        }
    }

    private static void open(Deque<Integer> open, int index) throws InvalidMessageException {
        open.push(index);
        if (open.size() > DEEPEST) {
            throw new InvalidMessageException(
                    index,
                    "braces are more than '" + DEEPEST + "' deep, expected one plural or select with its forms",
                    "write several texts, each with one plural or select");
        }
    }

    private static void close(Deque<Integer> open, int index) throws InvalidMessageException {
        if (open.isEmpty()) {
            throw new InvalidMessageException(index, "'}' has no '{'", "leave it out" + SHOW_A_BRACE);
        }
        open.pop();
    }

    /** An apostrophe quotes only before a brace, up to the next single apostrophe; two are one that is printed. */
    private static int endOfQuotation(String pattern, int start) {
        char next = at(pattern, start + 1);
        if (next == '\'') {
            return start + 1;
        }
        if (next != '{' && next != '}') {
            return start;
        }
        int end = start + 1;
        while (end < pattern.length() && (at(pattern, end) != '\'' || at(pattern, end + 1) == '\'')) {
            end += at(pattern, end) == '\'' ? 2 : 1;
        }
        return end;
    }

    private static char at(String pattern, int index) {
        return index < pattern.length() ? pattern.charAt(index) : '\0';
    }
}
