package no.brobygger.language;

import java.util.Locale;

/** How an interface text uses an argument. */
public enum ArgumentKind {
    /** {@code {name}}: printed. */
    PLAIN,
    /** {@code {n, plural, …}}: a whole number that chooses a form. */
    PLURAL,
    /** {@code {x, select, …}}: a word that chooses a form. */
    SELECT;

    /** As in a pattern and in messages, for example {@code plural}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
