package no.brobygger.bake;

import java.io.IOException;
import java.nio.file.Path;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.WriteFailure;

/** Tells why something of a new site could not be written, and knows a full disk from the rest. */
public final class WriteProblem {

    private final SitePlaces places;

    public WriteProblem(SitePlaces places) {
        this.places = places;
    }

    /**
     * The diagnostic for a failed write.
     *
     * @param target the file or folder that could not be written
     */
    public Diagnostic diagnostic(IOException failure, Path target) {
        SourceLocation place = places.startOf(target);
        if (WriteFailure.isDiskFull(failure)) {
            return Diagnostic.error(
                    Rule.DISK_FULL,
                    place,
                    "the disk is full: '" + place.path() + "' could not be written",
                    "free some space and build again; the published site is unchanged");
        }
        return Diagnostic.error(
                Rule.UNWRITABLE_FILE,
                place,
                "'" + place.path() + "' could not be written: " + WriteFailure.reason(failure),
                "mend the cause and build again; the published site is unchanged");
    }
}
