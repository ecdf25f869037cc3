package no.brobygger.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
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
 * @param files each file with what it looked like; folders do not count
 */
public record FolderSnapshot(SortedMap<Path, Looks> files) {

    public FolderSnapshot {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * How a file looks from outside.
     *
     * @param identity what the file system calls it, or an empty text where it has no such name
     */
    public record Looks(FileTime modified, long size, String identity) {

        static Looks of(BasicFileAttributes attributes) {
            Object key = attributes.fileKey();
            return new Looks(attributes.lastModifiedTime(), attributes.size(), key == null ? "" : key.toString());
        }
    }

    /**
     * Looks at files and at all files below folders; links are followed. What vanishes meanwhile, may not be read or
     * leads in a circle is left out: to say so is for the build.
     */
    public static FolderSnapshot of(List<Path> places) {
        SortedMap<Path, Looks> files = new TreeMap<>();
        for (Path place : places) {
            try {
                Files.walkFileTree(
                        place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Looker(files));
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

        private final SortedMap<Path, Looks> files;

        Looker(SortedMap<Path, Looks> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, Looks.of(attributes));
            return FileVisitResult.CONTINUE;
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
