package no.brobygger.hosting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSettings;

/** Adds to a finished site what web servers need to serve it as it is meant. */
public final class HostingFiles {

    public HostingFiles() {}

    /**
     * Writes the settings of each server and a compressed copy beside each larger file, if the site asks for them. A file
     * of the same name that the site brings itself, in {@code assets/}, stays as it is.
     *
     * @param site a finished site; what is written is added to it
     */
    public void write(Path site, SiteSettings settings) throws IOException {
        Set<Extra> extras = settings.extras();
        if (!extras.contains(Extra.HOSTING) && !extras.contains(Extra.CHOOSE_LANGUAGE)) {
            return;
        }
        HostedSite hosted = new HostedSite(
                AskedLanguage.of(settings.languages()), settings.baseUrl(), extras.contains(Extra.CHOOSE_LANGUAGE));
        for (ServerFile server : ServerFile.values()) {
            Path file = site.resolve(server.address());
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, server.text(hosted), StandardCharsets.UTF_8);
            }
        }
        GzipCopies.write(site);
    }
}
