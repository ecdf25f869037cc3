package no.brobygger.cli;

import java.util.Locale;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;

/**
 * Tells a person that something is going on: one line, rewritten as problems are found, and gone in the end. Where nobody
 * watches it prints nothing.
 */
final class ProgressLine implements Consumer<Diagnostic>, AutoCloseable {

    private static final String ERASE = "\r\u001b[K";
    private static final double NANOSECONDS = 1e9;

    private final Screen screen;
    private final boolean shown;
    private final String task;
    private final Consumer<Diagnostic> problems;
    private final long start;
    private int found;

    /**
     * Begins.
     *
     * @param shown false keeps it silent on a terminal too
     * @param task what is going on, for example {@code building}
     * @param problems gets each problem that is found
     */
    ProgressLine(Screen screen, boolean shown, String task, Consumer<Diagnostic> problems) {
        this.screen = screen;
        this.shown = shown && screen.surroundings().terminal();
        this.task = task;
        this.problems = problems;
        this.start = screen.surroundings().nanoTime().getAsLong();
        rewrite(task + " …");
    }

    /** May be called from any thread. */
    @Override
    public void accept(Diagnostic problem) {
        problems.accept(problem);
        synchronized (this) {
            found++;
            rewrite(task + " … " + Counted.of(found, "problem") + " so far");
        }
    }

    /** The time since the beginning, to be put after a result; empty where output must not depend on it. */
    String elapsed() {
        if (!screen.surroundings().terminal()) {
            return "";
        }
        long nanoseconds = screen.surroundings().nanoTime().getAsLong() - start;
        return String.format(Locale.ROOT, " (%.1f s)", nanoseconds / NANOSECONDS);
    }

    @Override
    public void close() {
        rewrite("");
    }

    private void rewrite(String text) {
        if (shown) {
            screen.out().print(ERASE + text);
            screen.out().flush();
        }
    }
}
