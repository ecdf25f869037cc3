package no.brobygger;

import java.util.List;
import no.brobygger.readability.PageReading;

/**
 * What a build has done.
 *
 * @param published whether the output folder now holds this site
 * @param pages pages written, in all languages
 * @param languages languages published
 * @param written files that are new or have changed
 * @param unchanged files that are as they were, modification time included
 * @param removed files that are no longer part of the site
 * @param readings how hard each page is to read, if that was measured
 */
public record BuildReport(
        boolean published,
        int pages,
        int languages,
        int written,
        int unchanged,
        int removed,
        List<PageReading> readings) {

    public BuildReport {
        readings = List.copyOf(readings);
    }

    /** Of a build, which does not measure how hard pages are to read. */
    public BuildReport(boolean published, int pages, int languages, int written, int unchanged, int removed) {
        this(published, pages, languages, written, unchanged, removed, List.of());
    }

    static final BuildReport NOTHING = new BuildReport(false, 0, 0, 0, 0, 0);
}
