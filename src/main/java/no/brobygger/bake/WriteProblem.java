package no.brobygger.bake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Tells why something could not be written, and knows a full disk from the rest.
 *
 * <p>A full disk is recognised by the words of the operating system, because Java has no exception of its own for it;
 * words in another language than English come out as the general problem, with the same text.
 */
public final class WriteProblem {

    private static final List<String> FULL = List.of(
            "no space left on device", // ENOSPC on Linux, macOS and the BSDs
            "disk quota exceeded", // EDQUOT
            "not enough space on the disk", // ERROR_DISK_FULL on Windows
            "disc quota exceeded"); // EDQUOT on macOS

    private final SitePlaces places;

    public WriteProblem(SitePlaces places) {
        this.places = places;
    }

    /**
     * The diagnostic for a failed write.
     *
     * @param target the file or folder that could not be written
     */
    public Diagnostic diagnostic(IOException failure, Path target) {
        SourceLocation place = places.startOf(target);
        if (isDiskFull(failure)) {
            return Diagnostic.error(
                    Rule.DISK_FULL,
                    place,
                    "the disk is full: '" + place.path() + "' could not be written",
                    "free some space and build again; the published site is unchanged");
        }
        return Diagnostic.error(
                Rule.UNWRITABLE_FILE,
                place,
                "'" + place.path() + "' could not be written: " + reason(failure),
                "mend the cause and build again; the published site is unchanged");
    }

    /** Whether the disk, or the share of it that this user may fill, is full. */
    static boolean isDiskFull(IOException failure) {
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
