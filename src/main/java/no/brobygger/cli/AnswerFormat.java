package no.brobygger.cli;

import java.util.Locale;

/** In what form a command answers. */
enum AnswerFormat {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
