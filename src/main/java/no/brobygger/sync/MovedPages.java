package no.brobygger.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.SegmentedPage;

/**
 * Finds the pages that bundles without a page belong to: a page without bundle that has at least half of a bundle's
 * sources, and more of them than any other. Between equals it does not guess.
 */
final class MovedPages {

    private final BundleStore store;
    private final Consumer<Diagnostic> problems;
    private final Set<String> unclear = new HashSet<>();

    MovedPages(BundleStore store, Consumer<Diagnostic> problems) {
        this.store = store;
        this.problems = problems;
    }

    /** The old paths by the new ones, in one language. */
    Map<String, String> find(Language language, Set<String> orphans, List<SegmentedPage> pages) {
        List<String> lost = orphans.stream()
                .filter(path -> BundleFolder.languageOf(path)
                        .filter(language.tag()::equals)
                        .isPresent())
                .toList();
        if (lost.isEmpty()) {
            return Map.of();
        }
        List<SegmentedPage> bare = pages.stream()
                .filter(page -> !page.page().header().language().equals(language.tag()))
                .filter(page -> !store.has(BundleFolder.path(language, page.page())))
                .toList();
        Map<String, List<Fit>> byPage = new TreeMap<>();
        for (String orphan : lost) {
            best(fits(orphan, language, bare)).ifPresent(fit -> byPage.computeIfAbsent(
                            BundleFolder.path(language, fit.page().page()), path -> new ArrayList<>())
                    .add(fit));
        }
        Map<String, String> moves = new TreeMap<>();
        byPage.forEach((path, fits) -> bestBundle(fits).ifPresent(fit -> moves.put(path, fit.orphan())));
        return moves;
    }

    /** The bundles that were told of, since they fit as well as another, or another page as well. */
    Set<String> unclear() {
        return unclear;
    }

    private List<Fit> fits(String orphan, Language language, List<SegmentedPage> pages) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Bundle> bundle = store.read(orphan, language, found::add);
        // What cannot be read stays where it is, and is told of as unused.
        if (bundle.isEmpty() || found.stream().anyMatch(Diagnostic::isError)) {
            return List.of();
        }
        Set<String> sources = new HashSet<>();
        for (BundleEntry entry : bundle.get().entries()) {
            if (!entry.obsolete()) {
                sources.add(Nfc.of(entry.source()));
            }
        }
        List<Fit> fits = new ArrayList<>();
        for (SegmentedPage page : pages) {
            long shared = page.segments().stream()
                    .map(segment -> Nfc.of(segment.text()))
                    .distinct()
                    .filter(sources::contains)
                    .count();
            if (shared > 0 && shared * 2 >= sources.size()) {
                fits.add(new Fit(orphan, page, shared));
            }
        }
        return fits;
    }

    private Optional<Fit> best(List<Fit> fits) {
        List<Fit> best = most(fits);
        if (best.size() > 1) {
            tellUnclear(
                    best,
                    "this bundle fits '" + path(best.get(0)) + "' as well as '" + path(best.get(1)) + "'",
                    "move it beside the page it belongs to, or delete it, and run sync again");
            return Optional.empty();
        }
        return best.stream().findFirst();
    }

    private Optional<Fit> bestBundle(List<Fit> fits) {
        List<Fit> best = most(fits);
        if (best.size() > 1) {
            tellUnclear(
                    best,
                    "this bundle fits '" + path(best.get(0)) + "', and so does '"
                            + best.get(1).orphan() + "'",
                    "move the right one beside the page, or delete the other, and run sync again");
            return Optional.empty();
        }
        return best.stream().findFirst();
    }

    private static List<Fit> most(List<Fit> fits) {
        long most = fits.stream().mapToLong(Fit::shared).max().orElse(0);
        return fits.stream().filter(fit -> fit.shared() == most).toList();
    }

    private static String path(Fit fit) {
        return fit.page().page().source().path();
    }

    private void tellUnclear(List<Fit> best, String message, String remedy) {
        best.forEach(fit -> unclear.add(fit.orphan()));
        problems.accept(Diagnostic.warning(
                Rule.BUNDLE_MOVE_UNCLEAR, SourceLocation.startOf(best.get(0).orphan()), message, remedy));
    }

    /** How many sources of a bundle stand on a page. */
    private record Fit(String orphan, SegmentedPage page, long shared) {}
}
