package no.brobygger.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second run away from the same output folder. The system frees the lock when the process ends, however it
 * ends; a lock file left behind by a killed run locks nothing.
 */
final class RunLock implements Closeable {

    /** The lock lies far behind the text, because Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, or nothing when another run holds it.
     *
     * @param owner written into the file, for people
     */
    static Optional<RunLock> take(Path file, String owner) throws IOException {
        // A run that ends removes the file. Whoever opened it just before then holds a file that no longer has the
        // name, so the name is looked at again when the lock is held.
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
            if (holder(file).equals(owner)) {
                return Optional.of(new RunLock(file, channel));
            }
            channel.close();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process, which may preview and build at once.
            return false;
        }
    }

    /** Who wrote the lock file; empty when nobody did. */
    static String holder(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
