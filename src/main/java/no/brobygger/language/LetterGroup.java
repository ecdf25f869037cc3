package no.brobygger.language;

import java.util.List;

/**
 * What begins with one letter.
 *
 * @param letter as an index shows it; empty for what begins with no letter of the alphabet
 * @param items in the order of the alphabet
 */
public record LetterGroup<T>(String letter, List<T> items) {

    public LetterGroup {
        items = List.copyOf(items);
    }
}
