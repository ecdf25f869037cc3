package no.brobygger.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that parents type for what a page calls something else, a row of {@code data/search.yaml}.
 *
 * @param page what answers: a page below {@code content/}, and {@code #id} where it is one of its headings
 * @param words the words by language tag
 */
public record SearchWords(Phrase page, Map<String, List<String>> words) {

    public SearchWords {
        words = Map.copyOf(words);
    }

    /** The words of some languages, in their order. */
    public Stream<String> in(Collection<String> tags) {
        return tags.stream().flatMap(tag -> words.getOrDefault(tag, List.of()).stream());
    }
}
