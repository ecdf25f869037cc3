package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** One check of a translation against its source. Gates keep nothing and are shared by all threads. */
interface Gate {

    /** Its name in {@code <!-- gate-off: … -->} is the id without {@code gate-}. */
    Rule rule();

    /** The {@link CharacterKinds} without which a text and its translation pass: it is not asked then. */
    int concerns();

    /** Whether a translation that does not pass is not shown; else it is shown, and the fault is told. */
    boolean bars();

    /** Empty when the translation passes. */
    Optional<Fault> check(Reading source, Reading target);
}
