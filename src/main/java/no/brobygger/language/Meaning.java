package no.brobygger.language;

import java.util.Locale;

/** Meanings that a single word turns round: a "must" that became a "may", "at least" that became "at most". */
public enum Meaning {
    /** Something is a duty. */
    MUST,
    /** Something is allowed, or possible. */
    MAY,
    /** No fewer than a number. */
    LEAST,
    /** No more than a number. */
    MOST,
    /** Before a time is over. */
    WITHIN,
    /** When a time is over. */
    AFTER;

    public Meaning opposite() {
        return switch (this) {
            case MUST -> MAY;
            case MAY -> MUST;
            case LEAST -> MOST;
            case MOST -> LEAST;
            case WITHIN -> AFTER;
            case AFTER -> WITHIN;
        };
    }

    /** As {@code data/words.yaml} writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
