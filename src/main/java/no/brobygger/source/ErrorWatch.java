package no.brobygger.source;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;

/** Passes diagnostics on and remembers whether an error was among them. For one thread. */
final class ErrorWatch implements Consumer<Diagnostic> {

    private final Consumer<Diagnostic> problems;
    private boolean sawError;

    ErrorWatch(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        sawError |= diagnostic.isError();
        problems.accept(diagnostic);
    }

    boolean sawError() {
        return sawError;
    }
}
