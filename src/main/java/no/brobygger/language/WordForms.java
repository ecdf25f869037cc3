package no.brobygger.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A list of words, and of the beginnings and ends that words of a language are made with: {@code nie}, {@code ne…},
 * {@code …siz}, {@code …ama…}.
 *
 * <p>Words are compared folded: small letters, no vowel signs, one kind of apostrophe. An affix needs at least two
 * letters more than itself, so that {@code ne…} is not the whole of a short word.
 */
public final class WordForms {

    public static final WordForms NONE = of(List.of());

    private static final String GAP = "…";
    private static final int SHORTEST_REST = 2;
    private static final int SHORTEST_STEM = 3;
    private static final char TATWEEL = '\u0640';

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> middles = new ArrayList<>();

    private WordForms(Collection<String> words) {
        for (String word : words) {
            String letters = fold(word.replace(GAP, ""));
            boolean goesOn = word.endsWith(GAP);
            boolean began = word.startsWith(GAP);
            if (goesOn && began) {
                middles.add(letters);
            } else if (goesOn) {
                beginnings.add(letters);
            } else if (began) {
                ends.add(letters);
            } else {
                whole.add(letters);
            }
        }
    }

    /** @param words as {@code data/words.yaml} has them */
    public static WordForms of(Collection<String> words) {
        return new WordForms(words);
    }

    public boolean isEmpty() {
        return whole.isEmpty() && beginnings.isEmpty() && ends.isEmpty() && middles.isEmpty();
    }

    /** Whether there are no beginnings and ends among them. */
    public boolean isOfWholeWords() {
        return beginnings.isEmpty() && ends.isEmpty() && middles.isEmpty();
    }

    /** The words that are no beginnings and ends, folded. */
    public Set<String> wholeWords() {
        return Collections.unmodifiableSet(whole);
    }

    /** @param folded a word as {@link #fold} gives it */
    public boolean has(String folded) {
        return whole.contains(folded)
                || any(beginnings, folded, String::startsWith)
                || any(ends, folded, String::endsWith)
                || any(middles, folded, String::contains);
    }

    private static boolean any(List<String> parts, String word, BiPredicate<String, String> holds) {
        for (String part : parts) {
            if (holds.test(word, part) && leavesEnough(word, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesEnough(String word, String part) {
        return word.length() >= part.length() + SHORTEST_REST;
    }

    /** Whether it begins with one of the whole words, as one with the ending of a case does; of three letters at least. */
    public boolean hasStemOf(String folded) {
        return whole.stream().anyMatch(word -> word.length() >= SHORTEST_STEM && folded.startsWith(word));
    }

    /** A word as words are compared. */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        return plain ? word : foldOther(word);
    }

    private static String foldOther(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != TATWEEL) {
                folded.append(c == '\u2019' || c == '\u02BC' ? '\'' : c);
            }
        }
        return folded.toString();
    }
}
