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

    /** The file relative to the site folder, with {@code /}; outside it with {@code ../}, on another drive in full. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = siteFolder.equals(absolute) || !absolute.getRoot().equals(siteFolder.getRoot())
                ? absolute
                : siteFolder.relativize(absolute);
        return shown.toString().replace('\\', '/');
    }

    /** The start of a file or folder, as the place of a problem with the whole of it. */
    public SourceLocation startOf(Path file) {
        return SourceLocation.startOf(name(file));
    }
}
