package no.brobygger.reference;

import java.util.Locale;

/** Who runs a school, which decides the rules that bind it. */
public enum SchoolKind {
    /** A municipality or a county. */
    PUBLIC,
    /** Someone else, with money from the state (privatskolelova). */
    PRIVATE;

    /** The word in data files, for example {@code private}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
