package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system does at once or not at all, and may refuse; a seam, so that tests can refuse it. */
@FunctionalInterface
interface SystemCalls {

    /** Gives a folder another name in the same folder; a link may take the name of another. */
    void rename(Path from, Path to) throws IOException;

    /** Makes a symbolic link. */
    default void link(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    /** Gives a file or folder to a group (POSIX), by its number. */
    default void regroup(Path path, int group) throws IOException {
        Files.setAttribute(path, "unix:gid", group);
    }
}
