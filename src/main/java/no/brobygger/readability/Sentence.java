package no.brobygger.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a page, as a reader sees it.
 *
 * @param text without marks
 * @param words its words, in small letters
 * @param segment the index of the segment it stands in
 */
record Sentence(String text, List<String> words, int segment) {

    /** Letters and digits; a hyphen or an apostrophe inside a word does not end it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+){0,20}");

    private static final int LONG = 6;

    static Sentence of(String text, int segment) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return new Sentence(text.strip(), List.copyOf(words), segment);
    }

    /** How many of its words are long, without those that the glossary explains. */
    int longWords(Set<String> explained) {
        return (int) words.stream()
                .filter(word -> word.codePointCount(0, word.length()) > LONG && !explained.contains(word))
                .count();
    }

    /** Its own LIX. */
    double lix(Set<String> explained) {
        return words.isEmpty() ? 0 : words.size() + 100.0 * longWords(explained) / words.size();
    }
}
