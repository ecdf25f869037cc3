package no.brobygger.scaffold;

import java.util.Locale;

/** What one is asked about a new school, in the order of the questions. */
public enum SchoolQuestion {
    NAME,
    MAIN_LANGUAGE,
    KIND,
    PHONE,
    EMAIL,
    ADDRESS,
    COLOUR;

    /** The field of {@code school.yaml} that has the answer: {@code main-language}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
