package no.brobygger.disk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/**
 * Why something could not be written.
 *
 * <p>A full disk is recognised by the words of the operating system, because Java has no exception of its own for it;
 * words in another language than English come out as any other reason.
 */
public final class WriteFailure {

    private static final List<String> FULL = List.of(
            "no space left on device", // ENOSPC on Linux, macOS and the BSDs
            "disk quota exceeded", // EDQUOT
            "not enough space on the disk", // ERROR_DISK_FULL on Windows
            "disc quota exceeded"); // EDQUOT on macOS

    private WriteFailure() {}

    /** Whether the disk, or the share of it that this user may fill, is full. */
    public static boolean isDiskFull(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    /** The cause in a few words, without the path: the place says it already, and it may be an absolute one. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something else is in its place";
        }
        String message = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        if (failure instanceof FileNotFoundException && message.endsWith(")")) {
            message = message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
        }
        return message.strip().replaceAll("\\s+", " ");
    }
}
