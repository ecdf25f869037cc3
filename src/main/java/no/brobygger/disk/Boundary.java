package no.brobygger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a folder ends, links followed: whoever may put a link into a site must not read through it what else lies on the
 * machine that builds it.
 */
public final class Boundary {

    private final Path folder;

    private Boundary(Path folder) {
        this.folder = folder;
    }

    /** The boundary of a folder, which may itself be reached by a link; one that is not there yet holds nothing. */
    public static Boundary of(Path folder) {
        return new Boundary(real(folder));
    }

    /** Whether a file or folder really lies in it. What is not there, or leads in a circle, leads nowhere else. */
    public boolean holds(Path file) {
        return real(file).startsWith(folder) || isNowhere(file);
    }

    /** Whether this is a link that must not be followed. Asked of all on the way to a file, in turn, it is quicker. */
    public boolean isLinkOut(Path file) {
        return Files.isSymbolicLink(file) && !holds(file);
    }

    private static boolean isNowhere(Path file) {
        return !file.toFile().exists();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
