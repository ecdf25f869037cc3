package no.brobygger.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of their words two texts share: the Sørensen–Dice coefficient over words. */
final class Likeness {

    /** Below this two texts are different texts, not versions of one. */
    private static final double VERSIONS = 0.4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /** From {@link #VERSIONS} to 1, or 0 when the texts are not versions of one another. */
    static double of(String a, String b) {
        Map<String, Integer> left = new HashMap<>();
        int words = 0;
        for (String word : BETWEEN_WORDS.split(a)) {
            if (!word.isEmpty()) {
                left.merge(word, 1, Integer::sum);
                words++;
            }
        }
        int shared = 0;
        for (String word : BETWEEN_WORDS.split(b)) {
            if (!word.isEmpty()) {
                words++;
                if (left.merge(word, -1, Integer::sum) >= 0) {
                    shared++;
                }
            }
        }
        double likeness = words == 0 ? 0 : 2.0 * shared / words;
        return likeness >= VERSIONS ? likeness : 0;
    }
}
