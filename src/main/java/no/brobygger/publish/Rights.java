package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * Who may read and write a file or folder (POSIX: mode and group). Whoever runs a web server gives a site's folder the rights
 * it needs, and a new site has them as well, whatever the mask of the process that builds it.
 *
 * @param mode twelve bits, those for set-user-ID, set-group-ID and the sticky bit among them
 * @param group its number
 */
record Rights(int mode, int group) {

    private static final int ALL_BITS = 07777;

    /** Reading and writing; a file of a site is never run. */
    private static final int BITS_OF_FILES = 0666;

    static Rights of(Path path) throws IOException {
        Map<String, Object> found = Files.readAttributes(path, "unix:mode,gid", LinkOption.NOFOLLOW_LINKS);
        return new Rights((Integer) found.get("mode") & ALL_BITS, (Integer) found.get("gid"));
    }

    /**
     * Gives what was published before the rights it had, and what is new those of the folder it lies in. Does nothing where
     * there was no folder, or where the file system has no such rights.
     *
     * @param published may be missing
     * @return why a group could not be kept, of the first of those; modes are kept all the same
     */
    static Optional<IOException> carryOver(Path published, Path fresh, SystemCalls system) throws IOException {
        if (!Files.isDirectory(published)
                || !fresh.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        Carrier carrier = new Carrier(published, fresh, system);
        Files.walkFileTree(fresh, carrier);
        return Optional.ofNullable(carrier.refused);
    }

    private static final class Carrier extends SimpleFileVisitor<Path> {

        private final Path published;
        private final Path fresh;
        private final SystemCalls system;
        private IOException refused;

        Carrier(Path published, Path fresh, SystemCalls system) {
            this.published = published;
            this.fresh = fresh;
            this.system = system;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path before = before(folder);
            boolean isKept = Files.isDirectory(before, LinkOption.NOFOLLOW_LINKS) || folder.equals(fresh);
            give(folder, of(isKept ? before : folder.getParent()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path before = before(file);
            if (!attributes.isRegularFile()) {
                return FileVisitResult.CONTINUE;
            }
            if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
                give(file, of(before));
            } else {
                Rights folder = of(file.getParent());
                give(file, new Rights(folder.mode & BITS_OF_FILES, folder.group));
            }
            return FileVisitResult.CONTINUE;
        }

        private Path before(Path path) {
            return published.resolve(fresh.relativize(path));
        }

        /** The group first: changing it may take the set-group-ID bit away. */
        private void give(Path path, Rights rights) throws IOException {
            Rights now = of(path);
            if (now.group != rights.group) {
                try {
                    system.regroup(path, rights.group);
                } catch (IOException e) {
                    refused = refused == null ? e : refused;
                }
            }
            if (now.group != rights.group || now.mode != rights.mode) {
                Files.setAttribute(path, "unix:mode", rights.mode);
            }
        }
    }
}
