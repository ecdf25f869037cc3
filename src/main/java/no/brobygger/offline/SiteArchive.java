package no.brobygger.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.brobygger.disk.FileNames;

/** Packs a finished site into one file that opens on any computer, from a memory stick too. */
public final class SiteArchive {

    /** The same in every archive, so that equal sites have equal archives; any later than the first month a zip knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Packs the folder. The archive takes its name when it is whole; one that was there is replaced.
     *
     * @param archive its folder is made if it lacks
     */
    public static void write(Path folder, Path archive) throws IOException {
        Files.createDirectories(archive.toAbsolutePath().getParent());
        Path unfinished = archive.resolveSibling("." + archive.getFileName() + ".unfinished");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Path file : files(folder)) {
                    ZipEntry entry = new ZipEntry(FileNames.below(folder, file));
                    entry.setTimeLocal(TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
