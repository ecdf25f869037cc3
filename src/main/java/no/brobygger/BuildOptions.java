package no.brobygger;

import java.time.LocalDate;

/**
 * How to build.
 *
 * @param threads how many pages are worked on at a time, at least 1; the bytes written are the same for any number
 * @param strict whether a warning forbids to publish, as an error does
 * @param pseudo whether the two pseudo-languages are built besides the site's own
 * @param today the day it is: rules of law that should have been checked again by now are reported
 */
public record BuildOptions(int threads, boolean strict, boolean pseudo, LocalDate today) {

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }

    /** Without pseudo-languages, on a day before all others. */
    public BuildOptions(int threads, boolean strict) {
        this(threads, strict, false, LocalDate.EPOCH);
    }
}
