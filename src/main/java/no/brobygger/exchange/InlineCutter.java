package no.brobygger.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.exchange.InlinePiece.Alone;
import no.brobygger.exchange.InlinePiece.Begin;
import no.brobygger.exchange.InlinePiece.End;
import no.brobygger.exchange.InlinePiece.Words;

/**
 * Cuts inline Markdown into words and marks, so that tools can protect the marks.
 *
 * <p>It need not agree with a Markdown parser in every odd case: what it takes for words can be edited, that is all.
 * Two laws hold always: the pieces joined are the text, and marks in pairs are nested.
 */
final class InlineCutter {

    /** Code, an address or HTML in angle brackets, a hard line break, a placeholder. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<ticks>`+)(?!`).+?(?<!`)\\k<ticks>(?!`)" + "|<(?:[A-Za-z/][^<>]*|!--.*?--)>" + "|\\\\\n"
                    + "|\\{[A-Za-z][A-Za-z0-9_.-]*}",
            Pattern.DOTALL);
    /** After the words of a link or an image. */
    private static final Pattern TARGET = Pattern.compile(
            "]\\((?:<[^<>\n]*>|[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\)");

    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{1,3}|~~");
    /** In a text that chooses a form by number or word, braces hold words. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\s*\\w+\\s*,");

    private final String text;
    private final boolean choice;
    private final List<InlinePiece> pieces = new ArrayList<>();
    /** Indexes of pieces that may turn out to be the first of two marks. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private InlineCutter(String text) {
        this.text = text;
        this.choice = CHOICE.matcher(text).find();
    }

    static List<InlinePiece> cut(String text) {
        return new InlineCutter(text).cut();
    }

    private List<InlinePiece> cut() {
        int at = 0;
        while (at < text.length()) {
            at = "\\`*_~[]!<{".indexOf(text.charAt(at)) < 0 ? words(at) : mark(at);
        }
        return joined();
    }

    private int words(int start) {
        int end = start + 1;
        while (end < text.length() && "\\`*_~[]!<{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return add(new Words(text.substring(start, end)), end);
    }

    private int mark(int at) {
        Matcher alone = ALONE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (alone.lookingAt() && !(choice && text.charAt(at) == '{')) {
            return add(new Alone(alone.group()), alone.end());
        }
        return switch (text.charAt(at)) {
            case '\\' ->
                add(new Words(text.substring(at, Math.min(text.length(), at + 2))), Math.min(text.length(), at + 2));
            case '[' -> begin("[", at);
            case '!' -> text.startsWith("![", at) ? begin("![", at) : words(at);
            case ']' -> linkEnd(at);
            case '*', '_', '~' -> emphasis(at);
            default -> words(at);
        };
    }

    private int begin(String mark, int at) {
        open.push(pieces.size());
        return add(new Words(mark), at + mark.length());
    }

    private int linkEnd(int at) {
        Matcher target = TARGET.matcher(text).region(at, text.length());
        if (!target.lookingAt()
                || open.stream().noneMatch(i -> pieces.get(i).text().endsWith("["))) {
            return words(at);
        }
        while (!pieces.get(open.peek()).text().endsWith("[")) {
            open.pop();
        }
        return end(target.group(), target.end());
    }

    private int emphasis(int at) {
        Matcher run = EMPHASIS.matcher(text).region(at, text.length());
        if (!run.lookingAt()) {
            return words(at);
        }
        String mark = run.group();
        boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean spaceAfter = run.end() == text.length() || Character.isWhitespace(text.charAt(run.end()));
        boolean within = mark.charAt(0) == '_'
                && !spaceBefore
                && !spaceAfter
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(run.end()));
        if (!spaceBefore
                && !within
                && !open.isEmpty()
                && pieces.get(open.peek()).text().equals(mark)) {
            return end(mark, run.end());
        }
        return spaceAfter || within ? add(new Words(mark), run.end()) : begin(mark, at);
    }

    private int end(String mark, int end) {
        int first = open.pop();
        pieces.set(first, new Begin(pieces.get(first).text(), mark));
        return add(new End(mark), end);
    }

    private int add(InlinePiece piece, int end) {
        pieces.add(piece);
        return end;
    }

    /** Neighbouring words as one piece. */
    private List<InlinePiece> joined() {
        List<InlinePiece> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (InlinePiece piece : pieces) {
            if (piece instanceof Words) {
                words.append(piece.text());
                continue;
            }
            if (!words.isEmpty()) {
                joined.add(new Words(words.toString()));
                words.setLength(0);
            }
            joined.add(piece);
        }
        if (!words.isEmpty()) {
            joined.add(new Words(words.toString()));
        }
        return joined;
    }
}
