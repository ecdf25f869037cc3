package no.brobygger.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps a run of another process away from the same folder. The system frees the lock when the process ends,
 * however it ends; a lock file left behind by a killed run locks nothing.
 *
 * <p>Trap: POSIX drops a lock when the process that holds it closes <em>any</em> other channel to the file. So nothing
 * ever reads this file, and nothing opens it while this very process holds it.
 */
public final class RunLock implements Closeable {

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, or nothing when another run holds it.
     *
     * @throws FileSystemException when something else than a file stands there: a link would lock a file elsewhere
     */
    public static Optional<RunLock> take(Path file) throws IOException {
        while (true) {
            createIfMissing(file);
            String before = identity(file);
            Optional<FileChannel> channel = open(file);
            if (channel.isEmpty()) {
                continue;
            }
            if (!locks(channel.get())) {
                channel.get().close();
                return Optional.empty();
            }
            // A run that ends removes the file. Whoever opened it just before that has locked a file without a name,
            // while the next run locks a new one: so look again whether the name still means the same file.
            if (!before.isEmpty() && before.equals(identity(file))) {
                return Optional.of(new RunLock(file, channel.get()));
            }
            channel.get().close();
        }
    }

    private static void createIfMissing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Held, or left behind: the lock will tell.
        }
    }

    private static Optional<FileChannel> open(Path file) throws IOException {
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process, which may preview and build at once.
            return false;
        }
    }

    /** What tells a file from another of the same name; empty when there is none. */
    private static String identity(Path file) throws IOException {
        try {
            BasicFileAttributes looks =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!looks.isRegularFile()) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        (looks.isSymbolicLink() ? "a link" : "something else") + " stands in place of its lock file '"
                                + file.getFileName() + "'");
            }
            return "file " + looks.fileKey();
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
