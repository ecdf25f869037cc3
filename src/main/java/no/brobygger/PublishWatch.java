package no.brobygger;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Severity;

/** Hands problems on, each once, and remembers whether one of them forbids to publish. */
final class PublishWatch implements Consumer<Diagnostic> {

    private final boolean strict;
    private final Consumer<Diagnostic> problems;
    private final Set<Diagnostic> told;
    private volatile boolean failed;

    /** @param strict whether warnings count as errors */
    PublishWatch(boolean strict, Consumer<Diagnostic> problems) {
        this(strict, problems, ConcurrentHashMap.newKeySet());
    }

    private PublishWatch(boolean strict, Consumer<Diagnostic> problems, Set<Diagnostic> told) {
        this.strict = strict;
        this.problems = problems;
        this.told = told;
    }

    /** For one of several sites: it fails by itself, and is silent on what another has told. */
    PublishWatch ofOneSite() {
        return new PublishWatch(strict, problems, told);
    }

    boolean failed() {
        return failed;
    }

    @Override
    public void accept(Diagnostic found) {
        Diagnostic diagnostic = strict ? found.as(Severity.ERROR) : found;
        // Never set back: of two threads that report at once, one may bring a warning only.
        if (diagnostic.isError()) {
            failed = true;
        }
        if (told.add(diagnostic)) {
            problems.accept(diagnostic);
        }
    }
}
