package no.brobygger.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What checks of translations must know of the words of one language: a block of {@code data/words.yaml}.
 *
 * @param affirmations words that look like negations and deny nothing
 * @param akin languages so near that their sentences may be the same, such as bokmål and nynorsk
 * @param currencies the Norwegian krone as it is written after or before an amount
 * @param denials words of a source that its translations must deny or forbid as well, for languages that are translated
 *     from
 * @param longest the greatest length of a translation, in percent of its source
 * @param meanings all words that may have a meaning that has an opposite
 * @param meant words that have such a meaning for sure, for languages that are translated from
 * @param months names of months that ICU does not know, folded, by their number
 * @param negations words that deny or forbid
 * @param numbers number words, folded, by their value
 * @param ordinals those number words that count nothing, such as first and both, for languages that are translated from
 * @param plain what is asked of plain language; empty where nobody has said it
 * @param reversible words that take a "not" into themselves in other languages: not good is bad, not all is some
 * @param sections what stands before the number of a section of law
 * @param shortest the least length of a translation, in percent of its source
 * @param units of time: a number before one of them is a deadline
 */
public record LanguageWords(
        WordForms affirmations,
        Set<String> akin,
        WordForms currencies,
        WordForms denials,
        int longest,
        Map<Meaning, WordForms> meanings,
        Map<Meaning, WordForms> meant,
        Map<String, Integer> months,
        WordForms negations,
        Map<String, Integer> numbers,
        WordForms ordinals,
        Optional<PlainWords> plain,
        WordForms reversible,
        WordForms sections,
        int shortest,
        TimeUnits units) {

    public static final int USUAL_LONGEST = 250;
    public static final int USUAL_SHORTEST = 40;

    /** A language of which nothing is known. */
    public static final LanguageWords NONE = new LanguageWords(
            WordForms.NONE,
            Set.of(),
            WordForms.NONE,
            WordForms.NONE,
            USUAL_LONGEST,
            Map.of(),
            Map.of(),
            Map.of(),
            WordForms.NONE,
            Map.of(),
            WordForms.NONE,
            Optional.empty(),
            WordForms.NONE,
            WordForms.NONE,
            USUAL_SHORTEST,
            TimeUnits.NONE);

    public LanguageWords {
        akin = Set.copyOf(akin);
        meanings = Map.copyOf(meanings);
        meant = Map.copyOf(meant);
        months = Map.copyOf(months);
        numbers = Map.copyOf(numbers);
        if (shortest < 0 || longest <= shortest) {
            throw new IllegalArgumentException("lengths from " + shortest + " to " + longest + " are no range");
        }
    }

    /** Whether a word denies or forbids. */
    public boolean denies(String folded) {
        return negations.has(folded) && !affirmations.has(folded);
    }
}
