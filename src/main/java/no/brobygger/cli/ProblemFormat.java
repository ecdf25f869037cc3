package no.brobygger.cli;

import java.util.Locale;

/** How problems are told. */
enum ProblemFormat {
    TEXT,
    JSON,
    SARIF;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
