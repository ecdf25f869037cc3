package no.brobygger.exchange;

import java.util.Locale;

/** What a bundle has for a unit, from nothing to the best; the word stands in exported files. */
public enum UnitState {
    /** No translation. */
    MISSING,
    /** The source changed after it was translated. */
    OUTDATED,
    /** It fits today's source. */
    TRANSLATED,
    /** It fits today's source, and a person has read its bundle against it. */
    REVIEWED;

    /** As it is written in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its translation may be shown as it is. */
    boolean isFinished() {
        return this == TRANSLATED || this == REVIEWED;
    }

    @Override
    public String toString() {
        return word();
    }
}
