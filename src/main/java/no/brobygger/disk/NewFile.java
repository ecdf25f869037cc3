package no.brobygger.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes a file that is not there yet: whole, never over another, and when it fails nothing is left of the attempt. */
public final class NewFile {

    private static final String LOCK = ".brobygger.lock";

    private NewFile() {}

    /**
     * Writes the text in UTF-8; folders that lack are made.
     *
     * @return false when something of that name is there, or another run is just making it; that is as it was
     */
    public static boolean write(Path file, String text) throws IOException {
        List<Path> made = new ArrayList<>();
        boolean written = false;
        try {
            makeFolders(file.getParent(), made);
            written = writeAlone(file, text);
        } finally {
            if (!written) {
                removeEmpty(made);
            }
        }
        return written;
    }

    /** @param made gets those that were not there, the outermost first */
    private static void makeFolders(Path folder, List<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolders(folder.getParent(), made);
        try {
            Files.createDirectory(folder);
            made.add(folder);
        } catch (FileAlreadyExistsException e) {
            // Another run was faster; or it is no folder, and what comes next fails and tells.
        }
    }

    private static boolean writeAlone(Path file, String text) throws IOException {
        Optional<RunLock> lock = RunLock.take(file.resolveSibling(LOCK));
        if (lock.isEmpty()) {
            return false;
        }
        try {
            WholeFile.sweep(file.getParent());
            return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) && WholeFile.write(file, text);
        } catch (IOException e) {
            WholeFile.sweep(file.getParent());
            throw e;
        } finally {
            lock.get().close();
        }
    }

    private static void removeEmpty(List<Path> folders) throws IOException {
        Collections.reverse(folders);
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // Somebody else has begun to use it.
                return;
            }
        }
    }
}
