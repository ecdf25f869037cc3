package no.brobygger.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.bake.SitePlaces;
import no.brobygger.disk.RunLock;

/**
 * An empty folder to bake into, beside the output folder. Nobody else writes there until it is closed. Closing it
 * deletes what was not published.
 */
public final class StagingFolder implements Closeable {

    private final OutputPlace output;
    private final SitePlaces places;
    private final RunLock lock;

    StagingFolder(OutputPlace output, SitePlaces places, RunLock lock) {
        this.output = output;
        this.places = places;
        this.lock = lock;
    }

    /** Where to write the new site. */
    public Path folder() {
        return output.staging();
    }

    OutputPlace output() {
        return output;
    }

    SitePlaces places() {
        return places;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (Files.exists(folder())) {
                FolderTree.delete(folder());
            }
        }
    }
}
