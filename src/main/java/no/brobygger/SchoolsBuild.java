package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlan;
import no.brobygger.publish.PublishResult;
import no.brobygger.publish.SitePublisher;
import no.brobygger.publish.StagingFolder;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;

/**
 * Builds the sites of many schools from one guidance: what they share is read, translated and checked once.
 *
 * <p>Each school's site is published by itself. A mistake in the guidance stops all of them, one in a school's own file
 * stops that school; the sites that were there stay whole.
 */
public final class SchoolsBuild {

    private final Path siteFolder;
    private final BuildOptions options;
    private final SiteStages stages;

    /** @param siteFolder holds {@code jbake.properties}, {@code content/}, {@code schools/} and the rest */
    public SchoolsBuild(Path siteFolder, BuildOptions options) {
        this.siteFolder = siteFolder;
        this.options = options;
        this.stages = new SiteStages(siteFolder, options, new SiteBaker(), SharedParts.kept());
    }

    /**
     * Builds the chosen schools, each into its own folder, named by its id.
     *
     * @param output the folder of the schools' folders; need not exist
     */
    public SchoolsReport build(Path output, SchoolChoice choice, Consumer<Diagnostic> problems) {
        ProblemWatch watch = new ProblemWatch(options.strict(), problems);
        SortedMap<String, BuildReport> reports = new TreeMap<>();
        try {
            CompletableFuture<Void> loading = CompletableFuture.runAsync(SiteBaker::loadClasses);
            List<String> ids = chosen(choice, watch);
            Inventory inventory = Inventory.begin(siteFolder, options.threads());
            SiteSource guidance = stages.readGuidance(watch);
            Shared shared = new Shared(guidance, stages.assets(), inventory, watch);
            if (!ids.isEmpty()) {
                shared.versions(guidance.settings().mainLanguage());
            }
            loading.join();
            for (String id : ids) {
                reports.put(id, watch.failed() ? BuildReport.NOTHING : build(id, output, shared, watch.ofOneSite()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchoolsReport(reports);
    }

    private List<String> chosen(SchoolChoice choice, Consumer<Diagnostic> problems) {
        SortedSet<String> all = new SiteReader().schools(siteFolder, problems);
        for (String id : choice.missing(all)) {
            problems.accept(
                    Diagnostic.error(
                            Rule.MISSING_FILE,
                            SourceLocation.startOf("schools/" + id + "/school.yaml"),
                            "there is no school '" + id + "'",
                            "the schools are the folders below schools/ that hold a school.yaml; brobygger new-school makes one"));
        }
        return choice.of(all);
    }

    private BuildReport build(String id, Path output, Shared shared, ProblemWatch watch) throws IOException {
        Optional<SiteSource> known = new SiteReader().school(shared.guidance, id, watch);
        if (watch.failed() || known.isEmpty()) {
            return BuildReport.NOTHING;
        }
        SiteSource site = known.get();
        SitePublisher publisher = new SitePublisher(options.threads(), options.linked());
        Optional<StagingFolder> prepared = publisher.prepare(output.resolve(id), siteFolder, watch);
        if (prepared.isEmpty()) {
            return BuildReport.NOTHING;
        }
        try (StagingFolder staging = prepared.get()) {
            List<LocalisedPage> versions = versions(site, shared, watch);
            if (shared.watch.failed()) {
                return BuildReport.NOTHING;
            }
            SitePlan plan = stages.plan(site, versions, shared.assets, watch);
            if (!watch.failed()) {
                stages.bake(site, plan, versions, staging.folder(), AuditScope.SAMPLE, watch);
            }
            if (options.archives().isPresent()) {
                stages.pack(
                        site, versions, shared.assets, options.archives().get().resolve(id), watch);
            }
            if (!watch.failed()) {
                shared.inventory.write(staging.folder(), Optional.of(id), versions, watch);
            }
            Optional<PublishResult> published = watch.failed() ? Optional.empty() : publisher.publish(staging, watch);
            return BuildReport.of(
                    plan.pages().size(), site.settings().languages().size(), published);
        }
    }

    /** The pages of a school in its languages: those it shares, and its own. */
    private List<LocalisedPage> versions(SiteSource site, Shared shared, ProblemWatch watch) {
        Set<Language> kept = new HashSet<>(site.settings().languages());
        SiteSource own = site.ownPages();
        Set<String> replaced = own.pages().stream().map(GuidancePage::path).collect(Collectors.toSet());
        List<LocalisedPage> versions = shared.versions(site.settings().mainLanguage()).stream()
                .filter(version -> kept.contains(version.language()))
                .filter(version -> !replaced.contains(version.page().page().path()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!own.pages().isEmpty()) {
            List<LocalisedPage> added = stages.localise(own, watch);
            stages.checkLanguage(own, added, AuditScope.SAMPLE, watch);
            versions.addAll(added);
        }
        return versions;
    }

    /** What all schools share: the pages in each language, once for each language that schools write to parents in. */
    private final class Shared {

        private final SiteSource guidance;
        private final Set<String> assets;
        private final Inventory inventory;
        private final ProblemWatch watch;
        private final Map<Language, List<LocalisedPage>> versions = new HashMap<>();

        Shared(SiteSource guidance, Set<String> assets, Inventory inventory, ProblemWatch watch) {
            this.guidance = guidance;
            this.assets = assets;
            this.inventory = inventory;
            this.watch = watch;
        }

        List<LocalisedPage> versions(Language main) {
            return versions.computeIfAbsent(main, language -> {
                SiteSource site = guidance.in(language);
                List<LocalisedPage> pages = stages.localise(site, watch);
                stages.checkLanguage(site, pages, AuditScope.SAMPLE, watch);
                return pages;
            });
        }
    }
}
