package no.brobygger.diagnostic;

import java.util.Locale;

/** A constant that files, messages and people name by a word, always by the same rule. */
public interface Worded {

    /** The name of the enum's constant. */
    String name();

    /** The word: {@code first-day} for {@code FIRST_DAY}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
