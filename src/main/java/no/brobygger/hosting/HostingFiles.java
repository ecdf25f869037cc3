package no.brobygger.hosting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSettings;

/** Adds to a finished site what web servers need to serve it as it is meant, if its settings ask for it. */
public final class HostingFiles {

    private final SiteSettings settings;

    public HostingFiles(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * Gives shared style sheets and scripts names that servers may let browsers keep for ever; before anything else names
     * them. Parallel work is done in the caller's pool.
     *
     * @param site a finished site, which is changed
     */
    public void nameByDigest(Path site) throws IOException {
        if (isAsked()) {
            DigestNames.give(site);
        }
    }

    /**
     * Writes the settings of each server and compressed copies beside each larger file. Settings that the site brings
     * itself, in {@code assets/}, stay as they are.
     *
     * @param site a finished site; what is written is added to it
     */
    public void write(Path site) throws IOException {
        if (!isAsked()) {
            return;
        }
        HostedSite hosted = new HostedSite(
                AskedLanguage.of(settings.languages()),
                settings.baseUrl(),
                settings.extras().contains(Extra.CHOOSE_LANGUAGE));
        for (ServerFile server : ServerFile.values()) {
            Path file = site.resolve(server.address());
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, server.text(hosted), StandardCharsets.UTF_8);
            }
        }
        new CompressedCopies(Compression.available()).write(site);
    }

    private boolean isAsked() {
        Set<Extra> extras = settings.extras();
        return extras.contains(Extra.HOSTING) || extras.contains(Extra.CHOOSE_LANGUAGE);
    }
}
