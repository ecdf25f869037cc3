package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;

/** The problems of one run, as they are told in the end. */
final class Problems implements Consumer<Diagnostic> {

    private final DiagnosticLog log = new DiagnosticLog();
    private final Viewpoint viewpoint;

    Problems(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    @Override
    public void accept(Diagnostic problem) {
        log.accept(problem);
    }

    /** All, sorted by place, each once. */
    List<Diagnostic> all() {
        return log.sorted().stream().map(viewpoint::seen).toList();
    }

    int errors() {
        return (int) log.sorted().stream().filter(Diagnostic::isError).count();
    }

    int warnings() {
        return log.sorted().size() - errors();
    }

    int exitCode() {
        return log.hasErrors() ? ExitCodes.PROBLEMS : ExitCodes.OK;
    }

    /** How many there are, for example {@code 2 errors, 1 warning}; empty when there are none. */
    String count() {
        List<String> counts = new ArrayList<>();
        if (errors() > 0) {
            counts.add(Counted.of(errors(), "error"));
        }
        if (warnings() > 0) {
            counts.add(Counted.of(warnings(), "warning"));
        }
        return String.join(", ", counts);
    }
}
