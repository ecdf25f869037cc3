package no.brobygger.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What files looked like at one moment; two of them tell what has changed.
 *
 * <p>A file is told by its size, its time and its identity on the disk, not by its content: an editor that writes a file
 * beside the old one and renames it is noticed even if it keeps the time.
 *
 * @param files each file with what it looked like; folders do not count, but links that are not followed do
 */
public record FolderSnapshot(SortedMap<Path, Looks> files) {

    public FolderSnapshot {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What stands at a path, as far as reading it goes. */
    public enum Kind {
        /** A file, perhaps through links; reading it comes to an end. */
        FILE,
        /** A link to what is not there, or to itself. */
        LINK_NOWHERE,
        /** A link out of the folder, to a file or a folder: not followed. */
        LINK_OUT,
        /** A device, a pipe or a socket, which may never end. */
        OTHER
    }

    /**
     * How a file looks from outside.
     *
     * @param identity what the file system calls it, or an empty text where it has no such name
     */
    public record Looks(Kind kind, FileTime modified, long size, String identity) {

        static Looks of(Kind kind, BasicFileAttributes attributes) {
            Object key = attributes.fileKey();
            return new Looks(kind, attributes.lastModifiedTime(), attributes.size(), key == null ? "" : key.toString());
        }
    }

    /**
     * Looks at files and at all files below folders; links are followed within the folder, and those that lead out of it
     * are looked at themselves. What vanishes meanwhile, may not be read or leads in a circle is left out: to say so is
     * for the build.
     *
     * @param names files and folders in the folder; they need not exist
     */
    public static FolderSnapshot of(Path folder, List<String> names) {
        SortedMap<Path, Looks> files = new TreeMap<>();
        Looker looker = new Looker(Boundary.of(folder), files);
        for (String name : names) {
            try {
                Files.walkFileTree(
                        folder.resolve(name), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, looker);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FolderSnapshot(files);
    }

    /** The files that are new, gone or different since an earlier moment, sorted. */
    public List<Path> changedSince(FolderSnapshot earlier) {
        List<Path> changed = new ArrayList<>();
        files.forEach((file, looks) -> {
            if (!looks.equals(earlier.files.get(file))) {
                changed.add(file);
            }
        });
        earlier.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
        Collections.sort(changed);
        return List.copyOf(changed);
    }

    private static final class Looker extends SimpleFileVisitor<Path> {

        private final Boundary boundary;
        private final SortedMap<Path, Looks> files;

        Looker(Boundary boundary, SortedMap<Path, Looks> files) {
            this.boundary = boundary;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (boundary.isLinkOut(folder)) {
                putLinkOut(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink()) {
                files.put(file, Looks.of(Kind.LINK_NOWHERE, attributes));
            } else if (boundary.isLinkOut(file)) {
                putLinkOut(file);
            } else {
                files.put(file, Looks.of(attributes.isRegularFile() ? Kind.FILE : Kind.OTHER, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** The link's own looks: what it leads to is nobody's business. */
        private void putLinkOut(Path link) throws IOException {
            try {
                BasicFileAttributes looks =
                        Files.readAttributes(link, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                files.put(link, Looks.of(Kind.LINK_OUT, looks));
            } catch (NoSuchFileException e) {
                // Vanished meanwhile.
                return;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
