package no.brobygger.bake;

import java.nio.file.Path;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Says where a file is, as seen from the site folder.
 *
 * @param siteFolder the folder that holds {@code jbake.properties}
 */
public record SitePlaces(Path siteFolder) {

    public SitePlaces {
        siteFolder = siteFolder.toAbsolutePath().normalize();
    }

    /**
     * The file relative to the site folder, with {@code /}: {@code .} is the folder itself, {@code ../} leads out of it,
     * and a file on another drive is named in full.
     */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (siteFolder.equals(absolute)) {
            return ".";
        }
        Path shown = siteFolder.getRoot().equals(absolute.getRoot()) ? siteFolder.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** The start of a file or folder, as the place of a problem with the whole of it. */
    public SourceLocation startOf(Path file) {
        return SourceLocation.startOf(name(file));
    }
}
