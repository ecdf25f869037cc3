package no.brobygger.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The output folder and its siblings, all in one folder and so on one file system, where a rename is atomic.
 *
 * <p>Behind a link the output is a name only: a symbolic link to one of two folders beside it, and the other of the two is
 * where the next site goes.
 *
 * @param folder absolute; where the site is published
 * @param linked whether it is, or becomes, a link of ours
 */
record OutputPlace(Path folder, boolean linked) {

    /** Stands in each folder that we made; without it we touch nothing. */
    static final String MARKER = ".brobygger";

    private static final String NOTE =
            "Brobygger wrote this folder. The next build replaces it: whatever else is put here is lost.\n";

    private static final List<String> VERSIONS = List.of(".version-a", ".version-b");

    /**
     * The place for an output folder as the user gave it. A link of the user's own to a folder is followed: it is the
     * folder that is replaced, and the link stays.
     *
     * @param linked whether it shall be published through a link; one of ours is kept in any case
     */
    static OutputPlace of(Path output, boolean linked) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        if (!Files.isSymbolicLink(absolute)) {
            return new OutputPlace(absolute, linked);
        }
        OutputPlace behind = new OutputPlace(absolute, true);
        if (behind.versions().contains(behind.published())) {
            return behind;
        }
        return new OutputPlace(Files.exists(absolute) ? absolute.toRealPath() : absolute, linked);
    }

    /** The folder with the site that readers get now; it need not exist. */
    Path published() throws IOException {
        return Files.isSymbolicLink(folder) ? folder.resolveSibling(Files.readSymbolicLink(folder)) : folder;
    }

    /** Whether the site is where it shall be, as far as names go. */
    boolean isSettled() {
        return !linked || Files.isSymbolicLink(folder);
    }

    /** The two folders that a link of ours leads to in turn. */
    List<Path> versions() {
        return VERSIONS.stream().map(this::sibling).toList();
    }

    /** That of the two to which the link does not lead. */
    Path next() throws IOException {
        Path published = published();
        return versions().stream()
                .filter(version -> !version.equals(published))
                .findFirst()
                .orElseThrow();
    }

    /** The new link, before it takes the name of the old one. */
    Path newLink() {
        return sibling(".link");
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
