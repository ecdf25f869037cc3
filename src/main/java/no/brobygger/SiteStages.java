package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.brobygger.audit.SiteAuditor;
import no.brobygger.bake.SiteBaker;
import no.brobygger.bake.SitePlaces;
import no.brobygger.bake.WriteProblem;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.gate.Gatekeeper;
import no.brobygger.gate.InterfaceGates;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.hosting.HostingFiles;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.offline.OfflineWorkers;
import no.brobygger.page.CheckedPages;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlan;
import no.brobygger.page.SitePlanner;
import no.brobygger.pseudo.PseudoLanguages;
import no.brobygger.publish.ArchivesCheck;
import no.brobygger.readability.AvoidedWords;
import no.brobygger.readability.PageReading;
import no.brobygger.readability.PlainLanguage;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.TranslationResolver;

/**
 * The stages between a site folder and finished pages, each a verb; {@link SiteBuild} and {@link SchoolsBuild} put them in
 * order.
 */
final class SiteStages {

    private final Path siteFolder;
    private final BuildOptions options;
    private final SiteBaker baker;
    private final CompletableFuture<MarkdownSegmenter> segmenter;
    private final Optional<PseudoLanguages> pseudo;

    private final SharedParts shared;

    /** @param shared what the sites of many schools have alike */
    SiteStages(Path siteFolder, BuildOptions options, SiteBaker baker, SharedParts shared) {
        this.siteFolder = siteFolder;
        this.options = options;
        this.baker = baker;
        this.shared = shared;
        this.pseudo = options.pseudo() ? Optional.of(new PseudoLanguages()) : Optional.empty();
        // Reading keeps one core busy; meanwhile another loads what cutting needs.
        this.segmenter = CompletableFuture.supplyAsync(MarkdownSegmenter::new);
    }

    /** Reads the site folder with the school that it names, and holds its interface texts against the gates. */
    SiteSource read(Consumer<Diagnostic> problems) {
        return checked(new SiteReader().read(siteFolder, options.school(), problems), problems);
    }

    /** The same without any school. */
    SiteSource readGuidance(Consumer<Diagnostic> problems) {
        return checked(new SiteReader().guidance(siteFolder, problems), problems);
    }

    private SiteSource checked(SiteSource site, Consumer<Diagnostic> problems) {
        if (knowsItsWords(site)) {
            InterfaceGates.of(site).check(problems);
        }
        return pseudo.map(languages -> languages.addTo(site)).orElse(site);
    }

    /** Each published page in each published language; a page is cut once for all of them. */
    List<LocalisedPage> localise(SiteSource site, Consumer<Diagnostic> problems) {
        TranslationResolver resolver =
                new TranslationResolver(knowsItsWords(site) ? Gatekeeper.of(site) : Scrutiny.NONE);
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

    /** Whether the words that gates and measures go by could be read; without some of them all they say may be wrong. */
    private static boolean knowsItsWords(SiteSource site) {
        return !site.unread().holdsAny(SourcePlaces.WORDS, SourcePlaces.GLOSSARY, SourcePlaces.LANGUAGES);
    }

    /** What the authors wrote, not what became of it: how plain it is takes time, and a check is there for it. */
    List<PageReading> checkLanguage(
            SiteSource site, List<LocalisedPage> versions, AuditScope scope, Consumer<Diagnostic> problems) {
        AvoidedWords avoided = new AvoidedWords(site.reference().avoided());
        inParallel(
                () -> versions.parallelStream().filter(LocalisedPage::isSource).forEach(page -> {
                    avoided.check(page.page(), problems);
                    if (options.knowsToday()) {
                        page.page().page().checkDay(options.today(), problems);
                    }
                }));
        site.reference().law().checkReviews(options.today(), problems);
        return scope == AuditScope.WHOLE && knowsItsWords(site)
                ? new PlainLanguage(site).check(versions, problems)
                : List.of();
    }

    /**
     * Plans every page: what follows from the pages as values is told here, whatever else is wrong.
     *
     * @param failed whether an error was found so far: then there is no plan
     */
    Optional<SitePlan> plan(
            SiteSource site,
            List<LocalisedPage> versions,
            Set<String> assets,
            Consumer<Diagnostic> problems,
            BooleanSupplier failed) {
        if (options.knowsToday()) {
            site.school().ifPresent(school -> school.checkDates(options.today(), problems));
        }
        SitePlanner planner = new SitePlanner(shared);
        CheckedPages pages = planner.check(site, versions, assets, problems);
        return failed.getAsBoolean()
                ? Optional.empty()
                : Optional.of(planner.plan(pages, options.today(), problems)).filter(plan -> !failed.getAsBoolean());
    }

    /** Writes every page into the staging folder. */
    void bake(SitePlan plan, Path staging, Consumer<Diagnostic> problems) {
        baker.bake(siteFolder, plan, staging, options.threads(), problems);
    }

    /**
     * Makes what was baked without errors ready for its readers: gives shared files their names, audits pages, and writes
     * what servers need.
     *
     * @param audited the addresses of the pages that are read as a browser would
     */
    void finish(SiteSource site, SitePlan plan, Collection<String> audited, Path staging, PublishWatch watch) {
        if (!watch.failed()) {
            inParallel(() -> finishAll(site, plan, audited, staging, watch));
        }
    }

    private void finishAll(
            SiteSource site, SitePlan plan, Collection<String> audited, Path staging, Consumer<Diagnostic> problems) {
        HostingFiles hosting = new HostingFiles(site.settings());
        try {
            hosting.nameByDigest(staging);
            if (site.settings().extras().contains(Extra.OFFLINE)) {
                new OfflineWorkers().write(staging, site.settings().languages());
            }
            new SiteAuditor()
                    .audit(staging, audited, AuditedSources.of(site, plan).telling(problems));
            hosting.write(staging, problems);
        } catch (IOException e) {
            problems.accept(unwritten(e, staging));
        } catch (UncheckedIOException e) {
            problems.accept(unwritten(e.getCause(), staging));
        }
    }

    private Diagnostic unwritten(IOException failure, Path staging) {
        Path file = failure instanceof FileSystemException system && system.getFile() != null
                ? Path.of(system.getFile())
                : staging;
        return new WriteProblem(new SitePlaces(siteFolder)).diagnostic(failure, file);
    }

    /**
     * Whether archives may be put where they are wanted: in a wrong place they are lost, or read as sources of the next site.
     *
     * @param output where the site is published, or the folder of the folders where those of schools are
     */
    boolean mayPack(Path output, Consumer<Diagnostic> problems) {
        if (options.archives().isEmpty()) {
            return true;
        }
        try {
            Optional<Diagnostic> problem = new ArchivesCheck(siteFolder, output)
                    .problem(options.archives().get());
            problem.ifPresent(problems);
            return problem.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs each language of a site that was baked without errors. */
    void pack(SiteSource site, List<LocalisedPage> versions, Set<String> assets, Path folder, PublishWatch watch)
            throws IOException {
        if (!watch.failed()) {
            new Editions(baker, siteFolder, options).write(site, versions, assets, folder, watch);
        }
    }

    /** The addresses of all files below the assets folder. */
    Set<String> assets(Consumer<Diagnostic> problems) throws IOException {
        return new AssetAddresses(siteFolder).all(problems);
    }

    /** Runs parallel streams on as many threads as were asked for, not on as many as the machine has. */
    private <T> T inParallel(Supplier<T> work) {
        ForkJoinPool workers = new ForkJoinPool(options.threads());
        try {
            return workers.submit(work::get).join();
        } finally {
            workers.shutdown();
        }
    }

    private void inParallel(Runnable work) {
        inParallel(() -> {
            work.run();
            return work;
        });
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
}
