package no.brobygger.reference;

import java.util.List;
import java.util.Set;

/**
 * Words that pages must not use because they are replaced or mislead, a row of {@code data/terms.yaml}.
 *
 * @param words how one may find them written; whole words, in any case
 * @param write what to write instead
 * @param why why, in English
 * @param allowed the pages that explain the words and so may use them, below {@code content/}
 */
public record AvoidedWord(List<String> words, String write, String why, Set<String> allowed) {

    public AvoidedWord {
        words = List.copyOf(words);
        allowed = Set.copyOf(allowed);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to avoid: '" + write + "' stands for no word");
        }
    }
}
