package no.brobygger.gate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sections of acts that a text names, such as {@code § 12-4}, or {@code §§ 6 og 7}. */
final class SectionReader {

    private static final Pattern SECTION =
            Pattern.compile("(\\d+)( ?[A-H]|[a-h])?(?!\\p{L})(?:-(\\d+[A-Ha-h]?)(?!\\p{L}))?");
    private static final Pattern NEXT = Pattern.compile(" ?(?:,|,? \\p{L}{1,4}) (?=\\d)");

    private final String text;
    private Set<String> found = Set.of();

    /** @param text with ASCII digits, spaces and hyphens */
    SectionReader(String text) {
        this.text = text;
    }

    /** Those that were read so far, each as {@code 12-4} or {@code 9A-2}. */
    Set<String> found() {
        return found;
    }

    /**
     * Reads what follows a sign or word for a section.
     *
     * @param start where its number begins
     * @param several whether others may follow, after a comma or a short word
     * @return where the last of them ends
     */
    int read(int start, boolean several) {
        int end = read(start);
        Matcher next = NEXT.matcher(text);
        while (several && next.region(end, text.length()).lookingAt()) {
            end = read(next.end());
        }
        return end;
    }

    private int read(int start) {
        Matcher section = SECTION.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!section.lookingAt()) {
            return Numeral.digitsEnd(text, start);
        }
        String letter = section.group(2) == null ? "" : section.group(2).strip();
        String rest = section.group(3) == null ? "" : "-" + section.group(3);
        if (found.isEmpty()) {
            found = new TreeSet<>();
        }
        found.add((section.group(1) + letter + rest).toUpperCase(Locale.ROOT));
        return section.end();
    }
}
