package no.brobygger.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Collects diagnostics from any thread and gives them back in the order of their places. */
public final class DiagnosticLog implements Consumer<Diagnostic> {

    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** All so far, sorted by place, each once: two languages may find the same problem in their source. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted().distinct().toList();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
