package no.brobygger.diagnostic;

import java.util.Locale;

/** What a diagnostic does to the run. */
public enum Severity {
    /** Nothing is published. */
    ERROR,
    /** The site is published, and the problem is told. */
    WARNING;

    /** The word printed in a diagnostic: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
