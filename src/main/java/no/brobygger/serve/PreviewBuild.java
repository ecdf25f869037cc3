package no.brobygger.serve;

import java.nio.file.Path;
import java.util.List;

/** Builds the site into the preview's folder. Called from one thread, never twice at a time. */
@FunctionalInterface
public interface PreviewBuild {

    /**
     * Builds, and tells what came of it; a failure is told too, not thrown.
     *
     * @param changed the files that are new, gone or different since the last build, sorted; empty for the first build
     */
    BuildOutcome build(List<Path> changed);
}
