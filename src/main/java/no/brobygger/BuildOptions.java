package no.brobygger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to build.
 *
 * @param threads how many pages are worked on at a time, at least 1; the bytes written are the same for any number
 * @param strict whether a warning forbids to publish, as an error does
 * @param pseudo whether the two pseudo-languages are built besides the site's own
 * @param archives the folder to pack each language into, as an archive by itself; a check packs nothing
 * @param today the day it is: rules of law that should have been checked again by now are reported
 */
public record BuildOptions(int threads, boolean strict, boolean pseudo, Optional<Path> archives, LocalDate today) {

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }

    /** Without pseudo-languages or archives, on a day before all others. */
    public BuildOptions(int threads, boolean strict) {
        this(threads, strict, false, Optional.empty(), LocalDate.EPOCH);
    }

    /** The same, and each language packed into a folder. */
    public BuildOptions packedInto(Path folder) {
        return new BuildOptions(threads, strict, pseudo, Optional.of(folder), today);
    }
}
