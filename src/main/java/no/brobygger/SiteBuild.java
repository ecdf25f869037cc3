package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.disk.TemporaryFolder;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlan;
import no.brobygger.publish.PublishResult;
import no.brobygger.publish.SitePublisher;
import no.brobygger.publish.StagingFolder;
import no.brobygger.readability.PageReading;
import no.brobygger.school.School;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.SiteSource;
import no.brobygger.status.SiteStatus;
import no.brobygger.translation.LocalisedPage;

/**
 * Builds a site from its folder: the order of the stages.
 *
 * <p>Every stage hands its problems on and goes as far as it can, so that one run tells all that is wrong. With an error
 * nothing is published, and what was published before stays whole.
 */
public final class SiteBuild {

    private final Path siteFolder;
    private final BuildOptions options;
    private final SiteStages stages;

    /** @param siteFolder holds {@code jbake.properties}, {@code content/} and the rest */
    public SiteBuild(Path siteFolder, BuildOptions options) {
        this(siteFolder, options, new SiteBaker());
    }

    SiteBuild(Path siteFolder, BuildOptions options, SiteBaker baker) {
        this.siteFolder = siteFolder;
        this.options = options;
        this.stages = new SiteStages(siteFolder, options, baker, SharedParts.none());
    }

    /** Loads what each build needs, which takes a while: for a core that has nothing else to do yet. */
    public static void loadClasses() {
        SiteBaker.loadClasses();
    }

    /** Does everything but publishing, and audits every page; writes only to a temporary folder, which is deleted again. */
    public BuildReport check(Consumer<Diagnostic> problems) {
        try {
            try (TemporaryFolder staging = TemporaryFolder.create("check")) {
                return bake(
                                staging.path(),
                                AuditScope.WHOLE,
                                Optional.empty(),
                                new PublishWatch(options.strict(), problems))
                        .report(Optional.empty());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Builds the site and, without errors, puts it in place of the old one.
     *
     * @param output need not exist; a folder that Brobygger did not create is refused
     */
    public BuildReport build(Path output, Consumer<Diagnostic> problems) {
        PublishWatch watch = new PublishWatch(options.strict(), problems);
        SitePublisher publisher = new SitePublisher(options.threads(), options.linked());
        Optional<StagingFolder> prepared =
                stages.mayPack(output, watch) ? publisher.prepare(output, siteFolder, watch) : Optional.empty();
        if (prepared.isEmpty()) {
            return BuildReport.NOTHING;
        }
        try (StagingFolder staging = prepared.get()) {
            Baked baked = bake(staging.folder(), AuditScope.SAMPLE, options.archives(), watch);
            return baked.report(watch.failed() ? Optional.empty() : publisher.publish(staging, watch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of each page is translated into each language; nothing of a school that was asked for and is not there. */
    public SiteStatus status(Consumer<Diagnostic> problems) {
        SiteSource site = stages.read(problems);
        // The guidance alone would pass for the school's site.
        boolean isAsked = options.school().isEmpty() || site.school().isPresent();
        List<SiteStatus.Row> rows = isAsked ? rows(site, problems) : List.of();
        return new SiteStatus(
                site.settings().siteName(),
                site.settings().threshold(),
                site.languages().fewestReaders(),
                rows);
    }

    private List<SiteStatus.Row> rows(SiteSource site, Consumer<Diagnostic> problems) {
        return stages.localise(site, problems).stream()
                .map(version -> SiteStatus.Row.of(
                        version,
                        site.languages().get(version.page().page().header().language())))
                .toList();
    }

    /** @param archives where each language is packed as well */
    private Baked bake(Path staging, AuditScope scope, Optional<Path> archives, PublishWatch watch) throws IOException {
        Inventory inventory = Inventory.begin(siteFolder, options.threads());
        SiteSource site = stages.read(watch);
        List<LocalisedPage> versions = stages.localise(site.asFarAsRead(), watch);
        List<PageReading> readings = stages.checkLanguage(site, versions, scope, watch);
        Set<String> assets = stages.assets(watch);
        Optional<SitePlan> plan = stages.plan(site, versions, assets, watch, watch::failed);
        if (scope == AuditScope.WHOLE) {
            Set<SchoolKind> seen = site.school().stream().map(School::kind).collect(Collectors.toSet());
            new OtherKinds(stages, assets, watch.ofOneSite()).check(site, versions, seen);
        }
        if (plan.isEmpty()) {
            return new Baked(0, 0, readings);
        }
        stages.bake(plan.get(), staging, watch);
        stages.finish(site, plan.get(), scope.addresses(plan.get(), versions), staging, watch);
        if (!watch.failed()) {
            inventory.write(staging, site.settings().school(), versions, watch);
        }
        if (archives.isPresent()) {
            stages.pack(site, versions, assets, archives.get(), watch);
        }
        return new Baked(plan.get().pages().size(), site.settings().languages().size(), readings);
    }

    /** How much was baked. */
    private record Baked(int pages, int languages, List<PageReading> readings) {

        BuildReport report(Optional<PublishResult> published) {
            return BuildReport.of(pages, languages, published).with(readings);
        }
    }
}
