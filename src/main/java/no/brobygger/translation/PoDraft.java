package no.brobygger.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What has been read above an entry that is not complete yet: its comments, flags and previous source. */
final class PoDraft {

    private static final char ISOLATE = '\u2068';
    private static final char ISOLATE_END = '\u2069';

    private List<String> translator = List.of();
    private List<String> extracted = List.of();
    private List<String> references = List.of();
    private Set<String> flags = Set.of();
    private Optional<String> previous = Optional.empty();

    boolean hasComments() {
        return !translator.isEmpty() || hasGeneratedComments();
    }

    boolean hasGeneratedComments() {
        return !extracted.isEmpty() || !references.isEmpty();
    }

    List<String> translator() {
        return translator;
    }

    Set<String> flags() {
        return flags;
    }

    Optional<String> previous() {
        return previous;
    }

    void previous(String source) {
        previous = Optional.of(source);
    }

    BundleEntry.Comments comments() {
        return hasComments() ? new BundleEntry.Comments(translator, extracted, references) : BundleEntry.Comments.NONE;
    }

    /** Takes a comment line without its {@code #}. */
    void comment(String line) {
        char kind = line.isEmpty() ? ' ' : line.charAt(0);
        switch (kind) {
            case '.' -> extracted = with(extracted, withoutSpace(line.substring(1)));
            case ':' -> references(line.substring(1));
            case ',' -> flags(line.substring(1));
            default -> translator = with(translator, withoutSpace(line));
        }
    }

    private void flags(String list) {
        for (String flag : list.split(",", -1)) {
            if (!flag.isBlank()) {
                flags = flags.isEmpty() ? new TreeSet<>() : flags;
                flags.add(flag.strip());
            }
        }
    }

    /** References are separated by space; one with space in it stands between two isolates, as gettext writes it. */
    private void references(String line) {
        String list = endsInsideIsolates() ? references.remove(references.size() - 1) + " " + line.strip() : line;
        int start = 0;
        while (start < list.length()) {
            if (isSpace(list.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            boolean isolated = false;
            while (end < list.length() && (isolated || !isSpace(list.charAt(end)))) {
                isolated = list.charAt(end) == ISOLATE || isolated && list.charAt(end) != ISOLATE_END;
                end++;
            }
            references = with(references, withoutIsolates(list.substring(start, end)));
            start = end;
        }
    }

    /** A reference with space in it may have been wrapped. */
    private boolean endsInsideIsolates() {
        String last = references.isEmpty() ? "" : references.get(references.size() - 1);
        return last.lastIndexOf(ISOLATE) > last.lastIndexOf(ISOLATE_END);
    }

    private static String withoutIsolates(String reference) {
        int last = reference.length() - 1;
        boolean whole = reference.charAt(0) == ISOLATE && reference.indexOf(ISOLATE_END) == last && last > 1;
        String name = whole ? reference.substring(1, last) : reference;
        return BundleWriter.needsIsolates(name) ? name : reference;
    }

    private static String withoutSpace(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static List<String> with(List<String> lines, String line) {
        List<String> longer = lines.isEmpty() ? new ArrayList<>() : lines;
        longer.add(line);
        return longer;
    }
}
