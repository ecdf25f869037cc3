package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.bake.SitePlaces;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.source.SourcePlaces;

/** Judges whether a site may be written to an output folder, before anything is made or deleted. */
final class OutputCheck {

    private static final String ANOTHER = "name a folder of its own with --output, for example 'output'";

    private final SitePlaces places;
    private final OutputPlace output;

    OutputCheck(SitePlaces places, OutputPlace output) {
        this.places = places;
        this.output = output;
    }

    /** The first reason not to write there, if there is one. */
    Optional<Diagnostic> problem() throws IOException {
        Optional<Diagnostic> misplaced = brokenLink();
        if (misplaced.isEmpty()) {
            misplaced = amongSources();
        }
        return misplaced.or(this::notAFolder).or(this::notWritable).or(this::notOurs);
    }

    private Optional<Diagnostic> amongSources() throws IOException {
        Path folder = output.folder();
        Path site = places.siteFolder();
        if (folder.getFileName() == null || isAtOrAbove(folder, site)) {
            return refused(
                    Rule.OUTPUT_HOLDS_SOURCE,
                    folder,
                    "'" + places.name(folder)
                            + "' is the site folder or one above it, and would be replaced as a whole",
                    ANOTHER);
        }
        for (String source : SourcePlaces.FOLDERS) {
            Path sourceFolder = site.resolve(source);
            if (isAtOrAbove(folder, sourceFolder)) {
                return refused(
                        Rule.OUTPUT_HOLDS_SOURCE,
                        folder,
                        "'" + places.name(folder) + "' holds the sources in '" + source + "', and would be replaced",
                        ANOTHER);
            }
            if (isAtOrAbove(sourceFolder, folder)) {
                return refused(
                        Rule.OUTPUT_IN_SOURCE,
                        folder,
                        "'" + places.name(folder) + "' lies in '" + source + "', which is read as a source",
                        ANOTHER);
            }
        }
        return Optional.empty();
    }

    /** A link of the user's own is followed, and nothing can be put where one leads that leads nowhere. */
    private Optional<Diagnostic> brokenLink() throws IOException {
        for (Path path : FolderTree.upwards(output.folder()).toList()) {
            if (Files.isSymbolicLink(path)
                    && !Files.exists(path)
                    && !output.versions().contains(output.published())) {
                return refused(
                        Rule.OUTPUT_LINK_BROKEN,
                        output.folder(),
                        "'" + places.name(path) + "' is a link that leads nowhere: there is no "
                                + Shown.quotedText(Files.readSymbolicLink(path).toString()),
                        "make the folder to which it shall lead, remove the link, or " + ANOTHER);
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> notAFolder() {
        Path folder = output.folder();
        return Files.exists(folder) && !Files.isDirectory(folder)
                ? refused(
                        Rule.OUTPUT_IS_FILE,
                        folder,
                        "'" + places.name(folder) + "' is a file, and a folder was expected",
                        "remove the file, or " + ANOTHER)
                : Optional.empty();
    }

    private Optional<Diagnostic> notWritable() {
        Path above = FolderTree.upwards(output.folder().getParent())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        if (Files.isDirectory(above) && Files.isWritable(above)) {
            return Optional.empty();
        }
        String why = Files.isDirectory(above) ? "is not writable" : "is a file";
        return refused(
                Rule.OUTPUT_NOT_WRITABLE,
                output.folder(),
                "'" + places.name(output.folder()) + "' cannot be made: '" + places.name(above) + "' " + why,
                "allow writing there, or " + ANOTHER);
    }

    /** The folder and the names we need beside it: what is there must be empty or ours. */
    private Optional<Diagnostic> notOurs() {
        List<Path> needed = new ArrayList<>(List.of(output.folder(), output.staging(), output.previous()));
        needed.addAll(output.versions());
        for (Path folder : needed) {
            if (Files.exists(folder) && !isFree(folder)) {
                return refused(
                        Rule.OUTPUT_NOT_OURS,
                        folder,
                        "'" + places.name(folder) + "' holds files that Brobygger did not write (it has no '"
                                + OutputPlace.MARKER + "')",
                        "empty or move it, or " + ANOTHER);
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Path folder) {
        try {
            return Files.isDirectory(folder) && (OutputPlace.isOurs(folder) || OutputPlace.isEmpty(folder));
        } catch (IOException e) {
            // Unreadable, so not known to be ours.
            return false;
        }
    }

    /** Compares files, not names: through links, and on systems that do not tell upper from lower case. */
    static boolean isAtOrAbove(Path upper, Path lower) throws IOException {
        if (lower.normalize().startsWith(upper)) {
            return true;
        }
        if (!Files.exists(upper)) {
            return false;
        }
        Path existing =
                FolderTree.upwards(lower).filter(Files::exists).findFirst().orElseThrow();
        for (Path folder : FolderTree.upwards(existing.toRealPath()).toList()) {
            if (Files.isSameFile(folder, upper)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Diagnostic> refused(Rule rule, Path folder, String message, String remedy) {
        return Optional.of(Diagnostic.error(rule, places.startOf(folder), message, remedy));
    }
}
