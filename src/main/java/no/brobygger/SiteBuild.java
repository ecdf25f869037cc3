package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.audit.SiteAuditor;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Severity;
import no.brobygger.disk.TemporaryFolder;
import no.brobygger.gate.Gatekeeper;
import no.brobygger.gate.InterfaceGates;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.offline.OfflineWorkers;
import no.brobygger.page.SitePlan;
import no.brobygger.page.SitePlanner;
import no.brobygger.pseudo.PseudoLanguages;
import no.brobygger.publish.PublishResult;
import no.brobygger.publish.SitePublisher;
import no.brobygger.publish.StagingFolder;
import no.brobygger.readability.AvoidedWords;
import no.brobygger.readability.PageReading;
import no.brobygger.readability.PlainLanguage;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.status.SiteStatus;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.TranslationResolver;

/**
 * Builds a site from its folder; the only place that knows the order of the stages.
 *
 * <p>Every stage hands its problems on and goes as far as it can, so that one run tells all that is wrong. With an error
 * nothing is published, and what was published before stays whole.
 */
public final class SiteBuild {

    private final Path siteFolder;
    private final BuildOptions options;
    private final SiteBaker baker;
    private final CompletableFuture<MarkdownSegmenter> segmenter;
    private final Optional<PseudoLanguages> pseudo;

    /** @param siteFolder holds {@code jbake.properties}, {@code content/} and the rest */
    public SiteBuild(Path siteFolder, BuildOptions options) {
        this(siteFolder, options, new SiteBaker());
    }

    SiteBuild(Path siteFolder, BuildOptions options, SiteBaker baker) {
        this.siteFolder = siteFolder;
        this.options = options;
        this.baker = baker;
        this.pseudo = options.pseudo() ? Optional.of(new PseudoLanguages()) : Optional.empty();
        // Reading keeps one core busy; meanwhile another loads what cutting needs.
        this.segmenter = CompletableFuture.supplyAsync(MarkdownSegmenter::new);
    }

    /** Does everything but publishing, and audits every page; writes only to a temporary folder, which is deleted again. */
    public BuildReport check(Consumer<Diagnostic> problems) {
        try {
            try (TemporaryFolder staging = TemporaryFolder.create("check")) {
                return bake(staging.path(), AuditScope.WHOLE, new Watch(problems))
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
        Watch watch = new Watch(problems);
        SitePublisher publisher = new SitePublisher(options.threads(), options.linked());
        Optional<StagingFolder> prepared = publisher.prepare(output, siteFolder, watch);
        if (prepared.isEmpty()) {
            return BuildReport.NOTHING;
        }
        try (StagingFolder staging = prepared.get()) {
            Baked baked = bake(staging.folder(), AuditScope.SAMPLE, watch);
            return baked.report(watch.failed ? Optional.empty() : publisher.publish(staging, watch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of each page is translated into each language. */
    public SiteStatus status(Consumer<Diagnostic> problems) {
        SiteSource site = read(problems);
        List<SiteStatus.Row> rows = localise(site, problems).stream()
                .map(version -> SiteStatus.Row.of(
                        version,
                        site.languages().get(version.page().page().header().language())))
                .toList();
        return new SiteStatus(
                site.settings().siteName(),
                site.settings().threshold(),
                site.languages().fewestReaders(),
                rows);
    }

    private Baked bake(Path staging, AuditScope scope, Watch watch) throws IOException {
        CompletableFuture<Void> loading = CompletableFuture.runAsync(SiteBaker::loadClasses);
        Inventory inventory = Inventory.begin(siteFolder, options.threads());
        SiteSource site = read(watch);
        List<LocalisedPage> versions = localise(site, watch);
        List<PageReading> readings = checkLanguage(site, versions, scope, watch);
        if (watch.failed) {
            return new Baked(0, 0, readings);
        }
        Set<String> assets = assets();
        SitePlan plan = new SitePlanner().plan(site, versions, assets, options.today(), watch);
        if (watch.failed) {
            return new Baked(0, 0, readings);
        }
        loading.join();
        baker.bake(siteFolder, plan, staging, options.threads(), watch);
        if (!watch.failed && site.settings().extras().contains(Extra.OFFLINE)) {
            new OfflineWorkers().write(staging, site.settings().languages());
        }
        if (!watch.failed) {
            inParallel(() -> {
                new SiteAuditor().audit(staging, scope.addresses(plan, versions), watch);
                return staging;
            });
        }
        if (!watch.failed && options.archives().isPresent()) {
            new Editions(baker, siteFolder, options)
                    .write(site, versions, assets, options.archives().get(), watch);
        }
        if (!watch.failed) {
            inventory.write(staging, site.settings().school(), versions, watch);
        }
        return new Baked(plan.pages().size(), site.settings().languages().size(), readings);
    }

    /** What the authors wrote, not what became of it: how plain it is takes time, and a check is there for it. */
    private List<PageReading> checkLanguage(
            SiteSource site, List<LocalisedPage> versions, AuditScope scope, Watch watch) {
        AvoidedWords avoided = new AvoidedWords(site.reference().avoided());
        versions.stream().filter(LocalisedPage::isSource).forEach(page -> avoided.check(page.page(), watch));
        site.reference().law().checkReviews(options.today(), watch);
        return scope == AuditScope.WHOLE ? new PlainLanguage(site).check(versions, watch) : List.of();
    }

    private SiteSource read(Consumer<Diagnostic> problems) {
        SiteSource site = new SiteReader().read(siteFolder, problems);
        InterfaceGates.of(site).check(problems);
        return pseudo.map(languages -> languages.addTo(site)).orElse(site);
    }

    /** Each published page in each published language; a page is cut once for all of them. */
    private List<LocalisedPage> localise(SiteSource site, Consumer<Diagnostic> problems) {
        TranslationResolver resolver = new TranslationResolver(Gatekeeper.of(site));
        TranslationResolver disguised = new TranslationResolver(Scrutiny.NONE);
        return inParallel(() -> site.pages().parallelStream()
                .filter(page -> page.header().published())
                .flatMap(page -> {
                    SegmentedPage segmented = segmenter.join().segment(page, problems);
                    return site.settings().languages().stream()
                            .map(language -> localise(
                                    site, language.isPseudo() ? disguised : resolver, segmented, language, problems));
                })
                .toList());
    }

    /** Runs parallel streams on as many threads as were asked for, not on as many as the machine has. */
    private <T> T inParallel(Callable<T> work) {
        ForkJoinPool workers = new ForkJoinPool(options.threads());
        try {
            return workers.submit(work).join();
        } finally {
            workers.shutdown();
        }
    }

    private LocalisedPage localise(
            SiteSource site,
            TranslationResolver resolver,
            SegmentedPage segmented,
            Language language,
            Consumer<Diagnostic> problems) {
        GuidancePage page = segmented.page();
        Language source = site.languages().get(page.header().language());
        List<Language> chain = site.languages().chain(language, site.settings().insteadOf(source), source);
        return resolver.resolve(
                segmented,
                language,
                chain,
                other -> pseudo.flatMap(languages -> languages.bundle(segmented, other))
                        .or(() -> site.bundles().read(other, page, problems)),
                problems);
    }

    private Set<String> assets() throws IOException {
        Path assets = siteFolder.resolve("assets");
        if (!Files.isDirectory(assets)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> assets.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** How much was baked. */
    private record Baked(int pages, int languages, List<PageReading> readings) {

        BuildReport report(Optional<PublishResult> published) {
            return published
                    .map(files -> new BuildReport(
                            true,
                            pages,
                            languages,
                            files.added() + files.changed(),
                            files.unchanged(),
                            files.removed(),
                            readings))
                    .orElse(new BuildReport(false, pages, languages, 0, 0, 0, readings));
        }
    }

    /** Hands problems on, and remembers whether one of them forbids to publish. */
    private final class Watch implements Consumer<Diagnostic> {

        private final Consumer<Diagnostic> problems;
        private volatile boolean failed;

        Watch(Consumer<Diagnostic> problems) {
            this.problems = problems;
        }

        @Override
        public void accept(Diagnostic found) {
            Diagnostic diagnostic = options.strict() ? found.as(Severity.ERROR) : found;
            failed |= diagnostic.isError();
            problems.accept(diagnostic);
        }
    }
}
