package no.brobygger.source;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Severity;

/** Passes the mistakes in one page's bundle on as warnings: what cannot be read is missing, and the site is built. */
final class BundleMistakes implements Consumer<Diagnostic> {

    private final Consumer<Diagnostic> problems;
    private boolean notUtf8;

    BundleMistakes(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Diagnostic mistake) {
        notUtf8 |= mistake.rule() == Rule.INVALID_UTF8;
        // Then NUL stands for such bytes: the first has been told, and its remedy mends them all.
        if (!notUtf8 || mistake.rule() != Rule.BUNDLE_NUL) {
            problems.accept(mistake.as(Severity.WARNING));
        }
    }
}
