package no.brobygger.cli;

import java.nio.file.Path;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;

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
        SourceLocation place = problem.location();
        String path = name(site.resolve(place.path()));
        return new Diagnostic(
                problem.severity(),
                problem.rule(),
                new SourceLocation(path, place.line(), place.column()),
                problem.message(),
                problem.details(),
                problem.remedy());
    }

    /** The file's name from here, with {@code /}; in full when it is not below. */
    String name(Path file) {
        Path full = workingFolder.resolve(file).normalize();
        if (full.equals(workingFolder)) {
            return ".";
        }
        Path shown = full.startsWith(workingFolder) ? workingFolder.relativize(full) : full;
        return shown.toString().replace('\\', '/');
    }
}
