package no.brobygger.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results: what a script reads
 * @param err problems, and what is meant for a person only
 * @param surroundings the machine
 */
record Screen(PrintStream out, PrintStream err, Surroundings surroundings) {

    /** A problem that has no place in a file, in the form of all others. */
    void error(String message, String remedy) {
        err.print("brobygger: error: " + message + "\n  " + remedy + "\n");
    }
}
