package no.brobygger.exchange;

import no.brobygger.diagnostic.Worded;

/** What a bundle has for a unit, from nothing to the best; its word stands in exported files and on the command line. */
public enum UnitState implements Worded {
    /** No translation. */
    MISSING,
    /** The source changed after it was translated. */
    OUTDATED,
    /** It fits today's source. */
    TRANSLATED,
    /** It fits today's source, and a person has read its bundle against it. */
    REVIEWED;

    /** Whether its translation may be shown as it is. */
    boolean isFinished() {
        return this == TRANSLATED || this == REVIEWED;
    }

    @Override
    public String toString() {
        return word();
    }
}
