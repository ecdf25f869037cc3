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
 * @param today the day it is: rules of law that should have been checked again by now are reported, and warn on the page
 * @param linked whether the output folder becomes a link, so that the site is replaced without a gap
 * @param school whose site it is; that of the settings when it is empty
 */
public record BuildOptions(
        int threads,
        boolean strict,
        boolean pseudo,
        Optional<Path> archives,
        LocalDate today,
        boolean linked,
        Optional<String> school) {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }

    /** Of the site as its settings have it, published into a plain folder. */
    public BuildOptions(int threads, boolean strict, boolean pseudo, Optional<Path> archives, LocalDate today) {
        this(threads, strict, pseudo, archives, today, false, Optional.empty());
    }

    /** Without pseudo-languages or archives, and without knowing the day: it is before all others, so nothing is overdue. */
    public BuildOptions(int threads, boolean strict) {
        this(threads, strict, false, Optional.empty(), NO_DAY);
    }

    boolean knowsToday() {
        return !today.equals(NO_DAY);
    }

    /** The same, and each language packed into a folder. */
    public BuildOptions packedInto(Path folder) {
        return new BuildOptions(threads, strict, pseudo, Optional.of(folder), today, linked, school);
    }

    /** The same, and published through a link or not. */
    public BuildOptions withLink(boolean link) {
        return new BuildOptions(threads, strict, pseudo, archives, today, link, school);
    }

    /** The same, of the site of a school. */
    public BuildOptions forSchool(Optional<String> one) {
        return new BuildOptions(threads, strict, pseudo, archives, today, linked, one);
    }
}
