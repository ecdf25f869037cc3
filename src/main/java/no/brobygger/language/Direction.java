package no.brobygger.language;

import java.util.Locale;

/** The direction a language is written in, as HTML's {@code dir} attribute has it. */
public enum Direction {
    LTR,
    RTL;

    /** {@code ltr} or {@code rtl}. */
    public String html() {
        return name().toLowerCase(Locale.ROOT);
    }
}
