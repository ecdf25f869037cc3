package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.brobygger.bake.SitePlaces;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** What somebody put into a published site, and goes with it when the next one takes its place. */
final class ForeignFiles {

    private ForeignFiles() {}

    /**
     * A warning for each of these files that no build put there. Without a manifest that can be trusted there is none, since
     * nobody can tell them from pages that are gone.
     *
     * @param removed paths below the published folder, with {@code /}
     */
    static List<Diagnostic> among(Collection<String> removed, Path published, SitePlaces places, Path output)
            throws IOException {
        if (removed.isEmpty()) {
            return List.of();
        }
        Optional<SiteManifest> manifest = new ManifestReader(problem -> {}).read(published);
        return manifest.stream()
                .flatMap(known -> removed.stream()
                        .filter(name -> !name.equals(SiteManifest.NAME))
                        .filter(name -> !known.files().containsKey(name)))
                .map(name -> Diagnostic.warning(
                        Rule.SITE_FILE_FOREIGN,
                        places.startOf(Shown.isPrintable(name) ? output.resolve(name) : output),
                        Shown.quotedText(name) + " was no file of the site, and is removed with the old one",
                        "keep files of your own in 'assets', from where each build copies them"))
                .toList();
    }
}
