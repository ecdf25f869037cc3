package no.brobygger.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who has read a translation against its source, by the field {@code X-Review} of a bundle; the least first. */
public enum Review {
    /** A machine made it, and no person who speaks the language has read it. */
    MACHINE("machine"),
    /** A person made it, and nobody else has read it. So is what does not say. */
    DRAFT("draft"),
    /** A person has read it. */
    REVIEWED("reviewed");

    private final String word;

    Review(String word) {
        this.word = word;
    }

    /** The value that a header has; empty if it is none of these. */
    static Optional<Review> of(String word) {
        return Arrays.stream(values())
                .filter(review -> review.word.equals(word))
                .findFirst();
    }

    /** What a header may say, in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(Review::toString).toList();
    }

    /** As a header says it, and as a template compares it. */
    @Override
    public String toString() {
        return word;
    }
}
