package no.brobygger.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text that deny or forbid, in their order.
 *
 * @param sentences how many sentences the text has
 */
record Denials(List<Denial> words, int sentences) {

    static final Denials NONE = new Denials(List.of(), 0);

    Denials {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param text with a word or two beside it, as they stand
     * @param sentence which one it stands in, from 0
     */
    record Denial(String text, int sentence) {}

    /**
     * The first of this source that a translation lost: it denies less often than the source has sentences that deny, or,
     * where both have as many sentences, another than the same one.
     */
    Optional<Denial> lostIn(Denials translation) {
        Set<Integer> kept = translation.inSentences();
        boolean mayCompare = sentences == translation.sentences();
        boolean isFewer = translation.words().size() < inSentences().size();
        return words.stream()
                .filter(word -> mayCompare ? !kept.contains(word.sentence()) : isFewer)
                .findFirst()
                .or(() -> isFewer ? words.stream().findFirst() : Optional.empty());
    }

    private Set<Integer> inSentences() {
        return words.stream().map(Denial::sentence).collect(Collectors.toSet());
    }
}
