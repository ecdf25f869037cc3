package no.brobygger.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.disk.FileNames;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.sync.BundleStore;
import no.brobygger.sync.BundleSync;
import no.brobygger.sync.WholeBundles;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Scrutiny;

/**
 * Takes translations back into their bundles.
 *
 * <p>Laws: a unit whose source is not today's is refused and listed, the others are taken; of two that differ for one text
 * neither is; a finished translation never
 * gives way to none or to a doubtful one; nor, without force, to an older edit; what scrutiny bars is refused; a reviewed
 * bundle that gets what nobody has read is a draft again; each bundle is written whole or not at all, and one that gets
 * nothing is not touched.
 */
public final class BundleImport {

    private final Path siteFolder;
    private final Function<SiteSource, Scrutiny> scrutiny;
    private final Consumer<Diagnostic> problems;
    private final BundleSync sync = new BundleSync();

    /** @param scrutiny made once the site is read, whose words it may need */
    public BundleImport(Path siteFolder, Function<SiteSource, Scrutiny> scrutiny, Consumer<Diagnostic> problems) {
        this.siteFolder = siteFolder;
        this.scrutiny = scrutiny;
        this.problems = problem -> {
            if (!BundleExport.EXPECTED.contains(problem.rule())) {
                problems.accept(problem);
            }
        };
    }

    /**
     * Imports files, whatever their format.
     *
     * @param files absolute
     */
    public ImportReport importFiles(List<Path> files, ImportOptions options) throws IOException {
        SiteSource site = new SiteReader().read(siteFolder, options.school(), problems);
        List<IncomingUnit> units = new ArrayList<>();
        for (Path file : files) {
            new ImportFileReader(problems)
                    .read(file, FileNames.from(siteFolder, file)).stream()
                            .map(IncomingUnit::tidied)
                            .forEach(units::add);
        }
        Optional<BundleStore> opened = options.dryRun()
                ? Optional.of(BundleStore.onlyReading(siteFolder))
                : BundleStore.open(siteFolder, problems);
        if (opened.isEmpty()) {
            return ImportReport.NOTHING;
        }
        try (BundleStore store = opened.get()) {
            return new Run(site, store, options).run(units);
        }
    }

    /** One import, while the bundles are locked. */
    private final class Run {

        private final SiteSource site;
        private final BundleStore store;
        private final ImportOptions options;
        private final SitePages pages;
        private final UnitGate gate;
        private final Refusals refusals = new Refusals(problems);
        /** By path; empty where a bundle cannot be read whole, and so must not be written. */
        private final Map<String, Optional<BundleDraft>> drafts = new TreeMap<>();

        private int taken;
        private int unchanged;

        Run(SiteSource site, BundleStore store, ImportOptions options) {
            this.site = site;
            this.store = store;
            this.options = options;
            this.pages = new SitePages(site, problems);
            this.gate = new UnitGate(scrutiny.apply(site), pages, site, problems);
        }

        ImportReport run(List<IncomingUnit> units) throws IOException {
            units.forEach(this::announce);
            units.forEach(this::add);
            refusals.tellUnedited();
            List<String> written = new ArrayList<>();
            List<String> unread = new ArrayList<>();
            for (Optional<BundleDraft> draft : drafts.values()) {
                Optional<Bundle> bundle = draft.flatMap(found -> found.after(options.review()));
                if (bundle.isPresent() && store.write(bundle.get())) {
                    written.add(bundle.get().path());
                    draft.filter(found -> found.losesReview(options.review()))
                            .ifPresent(found -> unread.add(bundle.get().path()));
                }
            }
            return new ImportReport(taken, unchanged, refusals.counts(), written, unread);
        }

        private void announce(IncomingUnit unit) {
            language(unit.language())
                    .filter(language -> pages.has(unit.page(), language))
                    .flatMap(language -> draft(unit.page(), language))
                    .ifPresent(draft -> draft.announce(unit));
        }

        private void add(IncomingUnit unit) {
            Optional<Language> language = language(unit.language());
            boolean brings = Verdict.brings(unit, false, "");
            if (language.isEmpty()) {
                refusals.language(
                        unit,
                        site.settings().languages().stream().map(Language::tag).toList());
            } else if (!pages.has(unit.page(), language.get())) {
                if (brings) {
                    refusals.unknownPage(unit, pages.paths());
                } else {
                    unchanged++;
                }
            } else {
                draft(unit.page(), language.get())
                        .ifPresentOrElse(
                                draft -> add(unit, draft, brings), () -> refusals.count(Rule.BUNDLE_NOT_WRITTEN));
            }
        }

        private void add(IncomingUnit unit, BundleDraft draft, boolean brings) {
            Optional<BundleEntry> entry = draft.find(unit);
            if (entry.isEmpty()) {
                if (brings) {
                    draft.refuse();
                    refusals.sourceChanged(unit);
                } else {
                    refusals.uneditedSourceChanged(unit);
                }
            } else {
                draft.see(unit);
                judge(unit, entry.get(), draft);
                draft.keepRemarks(unit);
            }
        }

        private void judge(IncomingUnit unit, BundleEntry entry, BundleDraft draft) {
            Verdict verdict = Verdict.of(unit, entry, draft.isReviewed(), options);
            Optional<IncomingUnit> rival = draft.rival(unit);
            if (verdict == Verdict.UNCHANGED || !draft.isAnnounced(unit)) {
                unchanged++;
            } else if (rival.isPresent()) {
                draft.refuse();
                refusals.twice(unit, rival.get());
            } else if (verdict != Verdict.TAKE) {
                draft.refuse();
                refusals.verdict(unit, verdict, entry.target());
            } else if (!gate.admits(unit, entry.source(), draft.language())) {
                draft.refuse();
                refusals.barred(unit);
            } else {
                draft.take(unit);
                taken++;
            }
        }

        private Optional<BundleDraft> draft(String page, Language language) {
            String path = page.equals(ExchangeUnit.INTERFACE)
                    ? BundleFolder.ofInterface(language)
                    : BundleFolder.path(language, pages.page(page).page());
            return drafts.computeIfAbsent(path, key -> open(key, page, language));
        }

        private Optional<BundleDraft> open(String path, String page, Language language) {
            WholeBundles.Found found = new WholeBundles(store, problems).read(path, language);
            if (!found.whole()) {
                return Optional.empty();
            }
            Optional<Bundle> bundle = found.bundle();
            Bundle synced = page.equals(ExchangeUnit.INTERFACE)
                    ? sync.syncInterface(site.interfaceTexts().source(), language, bundle)
                    : sync.sync(pages.page(page), language, bundle);
            return Optional.of(new BundleDraft(language, synced));
        }

        /** The site's language of a tag that a tool may have written its own way, such as {@code fa_AF}. */
        private Optional<Language> language(String tag) {
            String wanted = tag.replace('_', '-');
            return site.languages().all().stream()
                    .filter(language -> language.tag().equalsIgnoreCase(wanted))
                    .findFirst();
        }
    }
}
