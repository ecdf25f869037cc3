package no.brobygger.translation;

/** What stands before the tokens of a line: nothing, {@code #|}, {@code #~} or {@code #~|}. */
enum PoMark {
    LIVE,
    PREVIOUS,
    OBSOLETE,
    OBSOLETE_PREVIOUS;

    boolean isPrevious() {
        return this == PREVIOUS || this == OBSOLETE_PREVIOUS;
    }

    boolean isObsolete() {
        return this == OBSOLETE || this == OBSOLETE_PREVIOUS;
    }
}
