package no.brobygger.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.SegmentedPage;

/**
 * Brings all bundles of a site up to its pages: makes those that lack, lets those of renamed pages follow, and the links to
 * such pages, and writes each whole or not at all.
 *
 * <p>A page with an error, and a bundle that cannot be read whole, are left as they are and told of; all others are
 * synced.
 */
public final class SiteSync {

    private final Path siteFolder;
    private final int threads;
    private final BundleSync sync = new BundleSync();

    /** @param threads how many bundles are worked on at a time */
    public SiteSync(Path siteFolder, int threads) {
        this.siteFolder = siteFolder;
        this.threads = threads;
    }

    /**
     * Syncs the bundles.
     *
     * @param tags the languages; when empty, all that are published
     */
    public SyncReport sync(List<String> tags, Consumer<Diagnostic> problems) {
        if (!SourcePlaces.isSite(siteFolder)) {
            // No site: that is told, and nothing is made in somebody's folder.
            return check(tags, problems);
        }
        return BundleStore.alone(siteFolder, problems, store -> sync(store, tags, problems))
                .orElse(SyncReport.NOTHING);
    }

    /** Tells what {@link #sync} would do, and writes nothing. */
    public SyncReport check(List<String> tags, Consumer<Diagnostic> problems) {
        return sync(BundleStore.onlyReading(siteFolder), tags, problems);
    }

    private SyncReport sync(BundleStore store, List<String> tags, Consumer<Diagnostic> problems) {
        SyncSource source = SyncSource.read(siteFolder, problems);
        List<Language> languages = source.languages(tags, problems);
        ForkJoinPool workers = new ForkJoinPool(threads);
        try {
            return workers.submit(() -> {
                        List<SegmentedPage> pages = source.pages(problems);
                        return new Run(store, source, languages, pages, problems).report();
                    })
                    .join();
        } finally {
            workers.shutdown();
        }
    }

    /** One run over all languages. */
    private final class Run {

        private final BundleStore store;
        private final SyncSource source;
        private final List<Language> languages;
        private final List<SegmentedPage> pages;
        private final Consumer<Diagnostic> problems;
        private final WholeBundles bundles;
        private final MovedLinks links;

        Run(
                BundleStore store,
                SyncSource source,
                List<Language> languages,
                List<SegmentedPage> pages,
                Consumer<Diagnostic> problems) {
            this.store = store;
            this.source = source;
            this.languages = languages;
            this.pages = pages;
            this.problems = problems;
            this.bundles = new WholeBundles(store, problems);
            this.links = source.links();
        }

        SyncReport report() {
            Map<String, String> moves = new TreeMap<>();
            MovedPages moved = new MovedPages(store, problems);
            languages.forEach(language -> moves.putAll(moved.find(language, source.orphans(), pages)));
            Set<String> settled = new HashSet<>(moves.values());
            settled.addAll(moved.unclear());
            source.unused().stream()
                    .filter(warning -> !settled.contains(warning.location().path()))
                    .map(this::afterSync)
                    .forEach(problems);
            List<SyncReport.Row> rows = languages.stream()
                    .filter(this::isTranslatedInto)
                    .map(language -> row(language, moves))
                    .toList();
            List<SyncReport.Move> list = new ArrayList<>();
            moves.forEach((to, from) -> list.add(new SyncReport.Move(from, to)));
            return new SyncReport(rows, list);
        }

        /** The warning about a bundle that sync has tried to find a page for. */
        private Diagnostic afterSync(Diagnostic unused) {
            String path = unused.location().path();
            boolean tried = source.orphans().contains(path)
                    && languages.stream().anyMatch(language -> BundleFolder.languageOf(path)
                            .filter(language.tag()::equals)
                            .isPresent());
            return tried
                    ? Diagnostic.warning(
                            unused.rule(),
                            unused.location(),
                            unused.message() + ", and no page that lacks one has half of its texts",
                            "delete it, or write its page again")
                    : unused;
        }

        /** Nothing is translated into the language that everything is written in. */
        private boolean isTranslatedInto(Language language) {
            return !language.tag().equals(InterfaceTexts.LANGUAGE)
                    || pages.stream()
                            .anyMatch(page -> !page.page().header().language().equals(language.tag()));
        }

        private SyncReport.Row row(Language language, Map<String, String> moves) {
            List<Done> done = Stream.concat(
                            Stream.of(syncInterface(language)),
                            pages.parallelStream().map(page -> sync(page, language, moves)))
                    .toList();
            BundleChange counts = done.stream().map(Done::counts).reduce(BundleChange.NONE, BundleChange::with);
            int files = (int) done.stream().filter(Done::written).count();
            return new SyncReport.Row(language, counts, files);
        }

        private Done syncInterface(Language language) {
            String path = BundleFolder.ofInterface(language);
            if (!source.interfaceIsSound() || language.tag().equals(InterfaceTexts.LANGUAGE)) {
                return Done.NOTHING;
            }
            WholeBundles.Found found = bundles.read(path, language);
            return found.whole()
                    ? write(
                            new MovedLinks.Followed(found.bundle(), 0),
                            sync.syncInterface(source.site().interfaceTexts().source(), language, found.bundle()))
                    : Done.NOTHING;
        }

        private Done sync(SegmentedPage page, Language language, Map<String, String> moves) {
            String path = BundleFolder.path(language, page.page());
            String from = moves.getOrDefault(path, path);
            boolean wanted = page.page().header().published() || store.has(from);
            if (!wanted
                    || page.page().header().language().equals(language.tag())
                    || !source.wants(page.page(), language)) {
                return Done.NOTHING;
            }
            WholeBundles.Found found = bundles.read(from, language);
            if (!found.whole()) {
                return Done.NOTHING;
            }
            if (!from.equals(path) && !move(from, path)) {
                return Done.NOTHING;
            }
            MovedLinks.Followed followed = links.follow(page, found.bundle());
            return write(followed, sync.sync(page, language, followed.bundle()));
        }

        private boolean move(String from, String to) {
            try {
                store.move(from, to);
                return true;
            } catch (IOException e) {
                problems.accept(BundleStore.problem(to, e));
                return false;
            }
        }

        private Done write(MovedLinks.Followed before, Bundle after) {
            try {
                return new Done(BundleChange.between(before, after), store.write(after));
            } catch (IOException e) {
                problems.accept(BundleStore.problem(after.path(), e));
                return Done.NOTHING;
            }
        }
    }

    /** What was done to one bundle. */
    private record Done(BundleChange counts, boolean written) {

        static final Done NOTHING = new Done(BundleChange.NONE, false);
    }
}
