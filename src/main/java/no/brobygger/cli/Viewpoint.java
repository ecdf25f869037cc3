package no.brobygger.cli;

import java.nio.file.Path;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.disk.FileNames;

/**
 * Names files as seen from the folder a person stands in, so that a terminal can open what is printed.
 *
 * @param workingFolder absolute
 * @param site the site's folder, absolute: what the places of diagnostics are relative to
 */
record Viewpoint(Path workingFolder, Path site) {

    /** The same problem, its place named from here. */
    Diagnostic seen(Diagnostic problem) {
        if (site.equals(workingFolder)) {
            return problem;
        }
        return problem.in(name(site.resolve(problem.location().path())));
    }

    /** The file's name from here, with {@code /}; in full when it is not below. */
    String name(Path file) {
        Path full = workingFolder.resolve(file).normalize();
        if (full.equals(workingFolder)) {
            return ".";
        }
        return FileNames.from(workingFolder, full);
    }
}
