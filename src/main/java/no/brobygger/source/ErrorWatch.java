package no.brobygger.source;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;

/** Passes diagnostics on and remembers in which files an error was. For one thread. */
final class ErrorWatch implements Consumer<Diagnostic> {

    private final Consumer<Diagnostic> problems;
    private final Set<String> faulty = new TreeSet<>();

    ErrorWatch(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.isError()) {
            faulty.add(diagnostic.location().path());
        }
        problems.accept(diagnostic);
    }

    boolean sawError() {
        return !faulty.isEmpty();
    }

    /** The files and folders, relative to the site folder. */
    Set<String> faulty() {
        return faulty;
    }
}
