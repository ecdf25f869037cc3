package no.brobygger;

/**
 * How to build.
 *
 * @param threads how many pages are worked on at a time, at least 1; the bytes written are the same for any number
 * @param strict whether a warning forbids to publish, as an error does
 */
public record BuildOptions(int threads, boolean strict) {

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }
}
