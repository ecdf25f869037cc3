package no.brobygger.markdown;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Keeps out text nested so deeply that parsing or rendering it, which recurses, would exhaust the stack. No guidance
 * needs a tenth of it.
 */
final class NestingLimit {

    /** Levels of lists, quotes and emphasis within one another. */
    static final int LEVELS = 100;

    private NestingLimit() {}

    /**
     * Looks before parsing, with a margin: marks of lists and quotes at the start of a line, and runs of one emphasis or
     * bracket character, which cannot nest deeper than they are many.
     *
     * @return the offset of the first line or run that is too deep, or -1
     */
    static int firstTooDeep(String text) {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (marksAtStart(text, lineStart, end) > LEVELS) {
                return lineStart;
            }
            int run = longRun(text, lineStart, end);
            if (run >= 0) {
                return run;
            }
            lineStart = end + 1;
        }
        return -1;
    }

    /** Where a parsed tree is deeper than the limit, or -1; walks without recursion. */
    static int firstTooDeep(Node root) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > LEVELS) {
                    return node.getStartOffset();
                }
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return -1;
            }
            node = node.getNext();
        }
    }

    private static int marksAtStart(String text, int start, int end) {
        int marks = 0;
        int spaces = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
            } else if (c == '\t') {
                spaces += 4;
            } else if (c == '>'
                    || c == '-' && isSpace(text, i + 1, end)
                    || c == '+'
                    || c == '*'
                    || c == '.'
                    || c == ')') {
                marks++;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        return marks == 0 ? 0 : marks + Math.max(0, spaces - marks) / 2;
    }

    private static boolean isSpace(String text, int i, int end) {
        return i < end && text.charAt(i) == ' ';
    }

    private static int longRun(String text, int start, int end) {
        int length = 1;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean nests = c == '*' || c == '_' || c == '~' || c == '[';
            length = nests && c == text.charAt(i - 1) ? length + 1 : 1;
            if (length > LEVELS) {
                return i - length + 1;
            }
        }
        return -1;
    }
}
