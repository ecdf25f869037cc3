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
import no.brobygger.source.SourcePlaces;

/** Judges whether archives of a site may be written to a folder, before anything is built. */
public final class ArchivesCheck {

    private static final String ANOTHER = "name a folder of its own with --zip, for example 'sticks'";

    private final SitePlaces places;
    private final Path output;

    /**
     * A check for one site.
     *
     * @param output where the site is published, or the folder of the folders where those of schools are
     */
    public ArchivesCheck(Path siteFolder, Path output) {
        this.places = new SitePlaces(siteFolder);
        this.output = output;
    }

    /** The first reason not to write archives to a folder, if there is one; the folder need not exist. */
    public Optional<Diagnostic> problem(Path archives) throws IOException {
        Path folder = archives.toAbsolutePath().normalize();
        Path existing =
                FolderTree.upwards(folder).filter(Files::exists).findFirst().orElseThrow();
        if (!Files.isDirectory(existing)) {
            return refused(
                    Rule.OUTPUT_IS_FILE,
                    existing,
                    "is a file, and a folder was expected",
                    "remove the file, or " + ANOTHER);
        }
        OutputPlace place = OutputPlace.of(output, false);
        List<Path> replaced = new ArrayList<>(List.of(place.folder(), place.staging(), place.previous()));
        replaced.addAll(place.versions());
        for (Path upper : replaced) {
            if (OutputCheck.isAtOrAbove(upper, folder)) {
                return refused(
                        Rule.ARCHIVES_IN_OUTPUT,
                        folder,
                        "is or lies in '" + places.name(upper) + "', which a build replaces with all that is in it",
                        ANOTHER);
            }
        }
        for (String source : SourcePlaces.FOLDERS) {
            if (OutputCheck.isAtOrAbove(places.siteFolder().resolve(source), folder)) {
                return refused(
                        Rule.OUTPUT_IN_SOURCE,
                        folder,
                        "is or lies in '" + source + "', which is read as a source",
                        ANOTHER);
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> refused(Rule rule, Path folder, String why, String remedy) {
        return Optional.of(
                Diagnostic.error(rule, places.startOf(folder), "'" + places.name(folder) + "' " + why, remedy));
    }
}
