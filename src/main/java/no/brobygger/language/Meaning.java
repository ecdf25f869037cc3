package no.brobygger.language;

import java.util.Locale;

/** Meanings that a single word turns round: a duty that became a leave, "at least" that became "at most". */
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
        return values()[ordinal() ^ 1];
    }

    /** As {@code data/words.yaml} writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
