package no.brobygger;

/**
 * How to build.
 *
 * @param threads how many pages are worked on at a time, at least 1; the bytes written are the same for any number
 * @param strict whether a warning forbids to publish, as an error does
 * @param pseudo whether the two pseudo-languages are built besides the site's own
 */
public record BuildOptions(int threads, boolean strict, boolean pseudo) {

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }

    /** Without pseudo-languages. */
    public BuildOptions(int threads, boolean strict) {
        this(threads, strict, false);
    }
}
