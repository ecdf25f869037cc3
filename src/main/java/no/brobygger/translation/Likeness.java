package no.brobygger.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text, counted, and how many of them it shares with another: the Sørensen–Dice coefficient. */
final class Likeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Nobody reads an address, and one may be longer than the words of its link. */
    private static final Pattern ADDRESS = Pattern.compile("]\\([^()\\s]*\\)");

    private final Map<String, Integer> counts;
    private final int words;

    private Likeness(Map<String, Integer> counts, int words) {
        this.counts = counts;
        this.words = words;
    }

    static Likeness ofWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String word : BETWEEN_WORDS.split(ADDRESS.matcher(text).replaceAll("]"))) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                words++;
            }
        }
        return new Likeness(counts, words);
    }

    /** The words of both texts, one after the other. */
    Likeness with(Likeness next) {
        Map<String, Integer> all = new HashMap<>(counts);
        next.counts.forEach((word, count) -> all.merge(word, count, Integer::sum));
        return new Likeness(all, words + next.words);
    }

    /** From {@code least} to 1, or 0 when less alike than that. */
    double to(Likeness other, double least) {
        // Even if every word of the shorter were in the longer, they would not be alike enough.
        if (2.0 * Math.min(words, other.words) < least * (words + other.words) || words + other.words == 0) {
            return 0;
        }
        Map<String, Integer> fewer = counts.size() <= other.counts.size() ? counts : other.counts;
        Map<String, Integer> more = fewer == counts ? other.counts : counts;
        int shared = 0;
        for (Map.Entry<String, Integer> word : fewer.entrySet()) {
            shared += Math.min(word.getValue(), more.getOrDefault(word.getKey(), 0));
        }
        double likeness = 2.0 * shared / (words + other.words);
        return likeness >= least ? likeness : 0;
    }
}
