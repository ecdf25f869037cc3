package no.brobygger;

import java.util.List;
import java.util.Optional;
import no.brobygger.publish.PublishResult;
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

    /** The same, with how hard each page is to read. */
    BuildReport with(List<PageReading> measured) {
        return new BuildReport(published, pages, languages, written, unchanged, removed, measured);
    }

    static final BuildReport NOTHING = new BuildReport(false, 0, 0, 0, 0, 0);

    /** Of a build that was published, or that was not. */
    static BuildReport of(int pages, int languages, Optional<PublishResult> published) {
        return published
                .map(files -> new BuildReport(
                        true, pages, languages, files.added() + files.changed(), files.unchanged(), files.removed()))
                .orElse(new BuildReport(false, pages, languages, 0, 0, 0));
    }
}
