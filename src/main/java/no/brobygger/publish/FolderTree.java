package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists and deletes folders that we made. Links are never followed. */
final class FolderTree {

    /**
     * What a listing tells of a file without opening it.
     *
     * @param isFile whether it is one, and not a link or a device
     */
    record Entry(Path file, long size, FileTime modified, boolean isFile) {}

    private FolderTree() {}

    /** All files below the folder by their path relative to it, with {@code /}; the marker is left out. */
    static SortedMap<String, Entry> list(Path folder) throws IOException {
        SortedMap<String, Entry> files = new TreeMap<>();
        int prefix = folder.toString().length() + 1;
        String separator = folder.getFileSystem().getSeparator();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.toString().substring(prefix);
                files.put(
                        separator.equals("/") ? name : name.replace(separator, "/"),
                        new Entry(file, attributes.size(), attributes.lastModifiedTime(), attributes.isRegularFile()));
                return FileVisitResult.CONTINUE;
            }
        });
        files.remove(OutputPlace.MARKER);
        return files;
    }

    /** Deletes the folder and all in it, the marker last: a run killed halfway leaves what is still known as ours. */
    static void delete(Path folder) throws IOException {
        Path marker = folder.resolve(OutputPlace.MARKER);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(marker)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (visited.equals(folder)) {
                    Files.deleteIfExists(marker);
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder and the folders above it, innermost first. */
    static Stream<Path> upwards(Path folder) {
        return Stream.iterate(folder, above -> above != null, Path::getParent);
    }
}
