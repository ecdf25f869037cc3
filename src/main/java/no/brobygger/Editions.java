package no.brobygger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.disk.TemporaryFolder;
import no.brobygger.language.Language;
import no.brobygger.offline.SiteArchive;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlan;
import no.brobygger.page.SitePlanner;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;

/**
 * Packs the site for each language by itself: that language, and Norwegian to show the school, so that no link leads to a
 * language that was left out.
 *
 * @param options how the site itself is built
 */
record Editions(SiteBaker baker, Path siteFolder, BuildOptions options) {

    /**
     * Writes an archive for each language, named by its tag: {@code ar.zip}. After an error in any of them none is written,
     * and those that were there stay.
     *
     * @param versions each published page in each published language
     * @param assets the addresses of all files below the assets folder
     * @param folder where the archives go
     * @param watch is told errors only: the site was planned before, and its warnings were told then
     */
    void write(SiteSource site, Collection<LocalisedPage> versions, Set<String> assets, Path folder, PublishWatch watch)
            throws IOException {
        try (TemporaryFolder baked = TemporaryFolder.create("editions")) {
            for (Language language : site.settings().languages()) {
                bake(site.edition(language), versions, assets, baked.path().resolve(language.tag()), watch);
            }
            if (watch.failed()) {
                return;
            }
            for (Language language : site.settings().languages()) {
                SiteArchive.write(baked.path().resolve(language.tag()), folder.resolve(language.tag() + ".zip"));
            }
        }
    }

    private void bake(
            SiteSource edition,
            Collection<LocalisedPage> versions,
            Set<String> assets,
            Path staging,
            PublishWatch watch) {
        Consumer<Diagnostic> errors = problem -> {
            if (problem.isError()) {
                watch.accept(problem);
            }
        };
        Set<Language> kept = Set.copyOf(edition.settings().languages());
        List<LocalisedPage> pages = versions.stream()
                .filter(version -> kept.contains(version.language()))
                .toList();
        SitePlanner planner = new SitePlanner(SharedParts.none());
        SitePlan plan = planner.plan(planner.check(edition, pages, assets, errors), options.today(), errors);
        baker.bake(siteFolder, plan, staging, options.threads(), errors);
    }
}
