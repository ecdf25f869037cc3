package no.brobygger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    /**
     * The link by which a path leaves the folder: the outermost part of it that really lies elsewhere.
     *
     * @param path relative to the folder, with {@code /}
     * @return for example {@code a/b} of {@code a/b/c.md}; empty when all of it lies in the folder
     */
    public Optional<String> wayOut(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (!holds(folder.resolve(path.substring(0, slash)))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return holds(folder.resolve(path)) ? Optional.empty() : Optional.of(path);
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
