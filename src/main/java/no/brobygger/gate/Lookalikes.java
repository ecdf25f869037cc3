package no.brobygger.gate;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.Shown;

/**
 * Finds Latin, Cyrillic and Greek letters that pass for one another: {@code udіr} with the letter of Ukrainian. No reader
 * sees it; a search does not find the word, a screen reader spells it, and an address leads elsewhere.
 */
final class Lookalikes {

    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    private static final int LONGEST_UNIT = 3;
    private static final int LONGEST_ENDING = 4;

    private Lookalikes() {}

    /** What is wrong with the first word that mixes them. */
    static Optional<Fault> in(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            Optional<UnicodeScript> stranger =
                    mayMix(text, at, end) ? stranger(text.substring(at, end)) : Optional.empty();
            if (stranger.isPresent()) {
                return Optional.of(new Fault(
                        "the word " + Shown.quoted(text.substring(at, end)) + " has a letter that is "
                                + title(stranger.get()),
                        "type the word anew, with the letters of one alphabet"));
            }
            at = Math.max(end, at + 1);
        }
        return Optional.empty();
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The script with the fewest letters in a word that mixes two; an abbreviation with an ending, and a unit, may. */
    private static Optional<UnicodeScript> stranger(String word) {
        UnicodeScript first = null;
        UnicodeScript second = null;
        int balance = 0;
        for (int i = 0; i < word.length(); i++) {
            UnicodeScript script = script(word.charAt(i));
            if (ALIKE.contains(script)) {
                first = first == null ? script : first;
                second = script == first ? second : script;
                balance += script == first ? 1 : -1;
            }
        }
        boolean isUnit =
                word.length() <= LONGEST_UNIT && word.chars().anyMatch(c -> script((char) c) == UnicodeScript.GREEK);
        return second == null || isUnit || isAbbreviation(word, first)
                ? Optional.empty()
                : Optional.of(balance < 0 ? first : second);
    }

    /** Only words with some letters of ASCII: nearly all have all or none, and need no look at each letter. */
    private static boolean mayMix(String text, int start, int end) {
        int ascii = 0;
        for (int i = start; i < end; i++) {
            ascii += text.charAt(i) < 128 ? 1 : 0;
        }
        return ascii > 0 && ascii < end - start;
    }

    /** Two capital letters at least, and an ending in the letters of the language: {@code FAUом}. */
    private static boolean isAbbreviation(String word, UnicodeScript first) {
        int capitals = 0;
        while (capitals < word.length()
                && Character.isUpperCase(word.charAt(capitals))
                && script(word.charAt(capitals)) == first) {
            capitals++;
        }
        String ending = word.substring(capitals);
        return capitals > 1
                && ending.length() <= LONGEST_ENDING
                && ending.chars().allMatch(c -> Character.isLowerCase(c) && script((char) c) != first);
    }

    private static UnicodeScript script(char c) {
        return c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }

    private static String title(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
