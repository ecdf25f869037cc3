package no.brobygger.cli;

import java.util.List;
import java.util.Map;
import no.brobygger.diagnostic.Diagnostic;

/** Prints how a build or a check ended. */
final class WorkResult {

    private final Screen screen;
    private final Problems problems;
    private final WorkOptions options;

    WorkResult(Screen screen, Problems problems, WorkOptions options) {
        this.screen = screen;
        this.problems = problems;
        this.options = options;
    }

    /**
     * Prints it.
     *
     * @param members what a machine reads of the work itself
     * @param line what a person reads when there were no errors
     * @param consequence what a person reads of it when there were
     * @return the exit code
     */
    int print(Map<String, Object> members, String line, String consequence) {
        switch (options.format()) {
            case TEXT -> text(line, consequence);
            case JSON -> screen.out().print(DiagnosticJson.answer(members, problems));
            case SARIF ->
                screen.out()
                        .print(JsonText.of(SarifLog.of(
                                problems.all(), screen.surroundings().version())));
        }
        return problems.exitCode();
    }

    private void text(String line, String consequence) {
        printProblems(screen, problems.all());
        if (problems.errors() > 0) {
            screen.err().print(problems.count() + consequence + "\n");
            return;
        }
        if (problems.warnings() > 0) {
            screen.err().print(problems.count() + "\n");
        }
        if (!options.quiet()) {
            screen.out().print(line + "\n");
        }
    }

    /** Prints problems for people. */
    static void printProblems(Screen screen, List<Diagnostic> problems) {
        problems.forEach(problem -> screen.err().print(problem + "\n"));
    }
}
