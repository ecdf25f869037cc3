package no.brobygger.disk;

import java.nio.file.Path;

/** Names files as sites and diagnostics do: as seen from a folder, with {@code /} on every system. */
public final class FileNames {

    private FileNames() {}

    /** The file that lies in the folder. */
    public static String below(Path folder, Path file) {
        return slashed(folder.relativize(file));
    }

    /** The file as seen from the folder when it lies there, and otherwise as it is. */
    public static String from(Path folder, Path file) {
        return file.startsWith(folder) ? below(folder, file) : slashed(file);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
