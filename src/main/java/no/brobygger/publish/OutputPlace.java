package no.brobygger.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The output folder and its siblings, all in one folder and so on one file system, where a rename is atomic.
 *
 * @param folder absolute; where the site is published
 */
record OutputPlace(Path folder) {

    /** Stands in each folder that we made; without it we touch nothing. */
    static final String MARKER = ".brobygger";

    private static final String NOTE =
            "Brobygger wrote this folder. The next build replaces it: whatever else is put here is lost.\n";

    /**
     * The place for an output folder as the user gave it. A link to a folder is followed: it is the folder that is
     * replaced, and the link stays.
     */
    static OutputPlace of(Path output) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        return new OutputPlace(
                Files.isSymbolicLink(absolute) && Files.exists(absolute) ? absolute.toRealPath() : absolute);
    }

    /** Where the new site is baked. */
    Path staging() {
        return sibling(".staging");
    }

    /** Where the old site is while the new one takes its place. */
    Path previous() {
        return sibling(".previous");
    }

    /** Held by the run that writes here. */
    Path lock() {
        return sibling(".lock");
    }

    private Path sibling(String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there is nothing to lose in it: a run may be killed between making a folder and marking it. */
    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    static void mark(Path folder) throws IOException {
        Files.writeString(folder.resolve(MARKER), NOTE, StandardCharsets.UTF_8);
    }
}
