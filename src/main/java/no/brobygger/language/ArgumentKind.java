package no.brobygger.language;

import no.brobygger.diagnostic.Worded;

/** How an interface text uses an argument; its word stands in patterns and messages. */
public enum ArgumentKind implements Worded {
    /** {@code {name}}: printed. */
    PLAIN,
    /** {@code {n, plural, …}}: a whole number that chooses a form. */
    PLURAL,
    /** {@code {x, select, …}}: a word that chooses a form. */
    SELECT;
}
