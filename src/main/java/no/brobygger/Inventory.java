package no.brobygger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.bake.SitePlaces;
import no.brobygger.bake.WriteProblem;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.publish.SiteManifest;
import no.brobygger.publish.SourceFiles;
import no.brobygger.translation.LocalisedPage;

/**
 * Lists a finished site, as the last thing that is written into it.
 *
 * @param siteFolder where the sources are
 * @param sources as they looked before they were read
 * @param threads how many files are read at a time
 */
record Inventory(Path siteFolder, SourceFiles sources, int threads) {

    static Inventory begin(Path siteFolder, int threads) {
        return new Inventory(siteFolder, SourceFiles.of(siteFolder, threads), threads);
    }

    /**
     * Writes the manifest, if the sources are still what the site was made of.
     *
     * @param school the id of the school whose site it is
     * @param versions each published page in each published language
     */
    void write(
            Path staging, Optional<String> school, Collection<LocalisedPage> versions, Consumer<Diagnostic> problems) {
        SitePlaces places = new SitePlaces(siteFolder);
        if (SiteManifest.isTaken(staging)) {
            problems.accept(Diagnostic.error(
                    Rule.ASSET_COLLISION,
                    places.startOf(siteFolder.resolve("assets").resolve(SiteManifest.NAME)),
                    "asset '" + SiteManifest.NAME + "' would take the place of the list of all files",
                    "give the asset another name or folder"));
            return;
        }
        Optional<String> revision = sources.revision(school, problems);
        if (revision.isEmpty()) {
            return;
        }
        try {
            SiteManifest.write(staging, revision.get(), shares(versions), threads);
        } catch (IOException e) {
            problems.accept(new WriteProblem(places).diagnostic(e, staging.resolve(SiteManifest.NAME)));
        }
    }

    private static List<SiteManifest.Share> shares(Collection<LocalisedPage> versions) {
        Map<String, SiteManifest.Share> shares = new LinkedHashMap<>();
        for (LocalisedPage version : versions) {
            String tag = version.language().tag();
            shares.merge(
                    tag,
                    new SiteManifest.Share(tag, version.resolutions().size(), version.translated()),
                    (one, more) -> new SiteManifest.Share(
                            tag, one.segments() + more.segments(), one.translated() + more.translated()));
        }
        return new ArrayList<>(shares.values());
    }
}
