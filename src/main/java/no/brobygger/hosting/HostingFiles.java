package no.brobygger.hosting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.FileNames;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSettings;
import no.brobygger.source.SourcePlaces;

/** Adds to a finished site what web servers need to serve it as it is meant, if its settings ask for it. */
public final class HostingFiles {

    private static final Set<Extra> ASKING = EnumSet.of(Extra.HOSTING, Extra.BROTLI, Extra.CHOOSE_LANGUAGE);

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
     * @param problems told when a kind of copy that is asked for cannot be made on this machine, and of assets that stand
     *     in the way
     */
    public void write(Path site, Consumer<Diagnostic> problems) throws IOException {
        if (!isAsked()) {
            return;
        }
        HostedSite hosted = new HostedSite(
                AskedLanguage.of(settings.languages()),
                settings.baseUrl(),
                settings.extras().contains(Extra.CHOOSE_LANGUAGE));
        Set<Path> taken = new TreeSet<>();
        for (ServerFile server : ServerFile.values()) {
            Path file = site.resolve(server.address());
            if (Files.isRegularFile(file.getParent())) {
                taken.add(file.getParent());
            } else if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, server.text(hosted), StandardCharsets.UTF_8);
            }
        }
        taken.forEach(asset -> problems.accept(
                collision(site, asset, "would take the place of a folder with the settings of servers")));
        new CompressedCopies(compressions(problems))
                .write(site)
                .forEach(asset -> problems.accept(
                        collision(site, asset, "would take the place of the compressed copy of another file")));
    }

    private static Diagnostic collision(Path site, Path asset, String what) {
        String address = FileNames.below(site, asset);
        return Diagnostic.error(
                Rule.ASSET_COLLISION,
                SourceLocation.startOf("assets/" + address),
                "asset '" + address + "' " + what,
                "give the asset another name or folder");
    }

    private List<Compression> compressions(Consumer<Diagnostic> problems) {
        if (!settings.extras().contains(Extra.BROTLI)) {
            return List.of(Compression.GZ);
        }
        if (Brotli.isAvailable()) {
            return List.of(Compression.BR, Compression.GZ);
        }
        problems.accept(Diagnostic.warning(
                Rule.NO_BROTLI,
                SourceLocation.startOf(SourcePlaces.SETTINGS),
                "'brotli' is asked for, but its library has no code for this machine; there are only .gz copies",
                "leave it out of 'brobygger.extras', or build on Linux, macOS or Windows with a usual processor"));
        return List.of(Compression.GZ);
    }

    private boolean isAsked() {
        return settings.extras().stream().anyMatch(ASKING::contains);
    }
}
