package no.brobygger.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a file so that whoever reads it, at any moment, finds the old one or the new one, never half of either.
 *
 * <p>The text goes to a file beside it, reaches the disk, and then takes its name in one step (POSIX {@code rename}).
 * What a killed run leaves behind begins with a dot and ends in {@value #UNFINISHED}; {@link #sweep} removes it.
 */
public final class WholeFile {

    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /**
     * Writes the text in UTF-8; folders that lack are made. A file that has this text already is not touched.
     *
     * @return whether the file is new or has changed
     */
    public static boolean write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Files.size(file) == bytes.length && hasBytes(file, bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        writeNew(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** What stands there is left over, or a link that somebody planted: through it a file elsewhere would be written. */
    private static void writeNew(Path unfinished, byte[] bytes) throws IOException {
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(false);
        }
    }

    /** Removes what killed runs left behind in a folder, not in those below it. Only while nobody else writes there. */
    public static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".*" + UNFINISHED)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
