package no.brobygger.sync;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.translation.Bundle;

/** Reads bundles that are to be written back, and turns away those of which something would be lost. */
public final class WholeBundles {

    private final BundleStore store;
    private final Consumer<Diagnostic> problems;

    public WholeBundles(BundleStore store, Consumer<Diagnostic> problems) {
        this.store = store;
        this.problems = problems;
    }

    /** What stands at the path, if anything; nothing, and not whole, where a link leads out of the site. */
    public Found read(String path, Language language) {
        Optional<Diagnostic> wayOut = store.wayOut(path);
        if (wayOut.isPresent()) {
            problems.accept(wayOut.get());
            return new Found(Optional.empty(), false);
        }
        if (!store.has(path)) {
            return new Found(Optional.empty(), true);
        }
        LossWatch watch = new LossWatch();
        Optional<Bundle> bundle = store.read(path, language, watch);
        boolean whole = !watch.loses
                && (!watch.losesHeader
                        || bundle.map(found -> found.header().isEmpty()).orElse(true));
        if (!whole) {
            problems.accept(Diagnostic.error(
                    Rule.BUNDLE_NOT_WRITTEN,
                    SourceLocation.startOf(path),
                    "this bundle was left as it is, because it cannot be read whole",
                    "mend what is reported of it, and run the same command again"));
        }
        return new Found(bundle, whole);
    }

    /**
     * A bundle as it was read.
     *
     * @param bundle what could be read; empty when there is no file, or an empty one
     * @param whole whether everything in the file was read, so that it may be written
     */
    public record Found(Optional<Bundle> bundle, boolean whole) {}

    /** Hands problems on, and remembers whether what was read is all there was. */
    private final class LossWatch implements Consumer<Diagnostic> {

        private boolean loses;
        private boolean losesHeader;

        @Override
        public void accept(Diagnostic problem) {
            // A comment that belongs to nothing, and the second of two entries, are only warned of, and not kept.
            loses |= problem.isError()
                    || problem.rule() == Rule.BUNDLE_COMMENT
                    || problem.rule() == Rule.BUNDLE_DUPLICATE;
            losesHeader |= problem.rule() == Rule.BUNDLE_HEADER;
            problems.accept(problem);
        }
    }
}
