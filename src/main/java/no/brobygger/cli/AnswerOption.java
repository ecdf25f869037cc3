package no.brobygger.cli;

import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --format}: how a command that works on bundles answers. */
final class AnswerOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = 50,
            description = "text for people, json for machines. Default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    /**
     * Prints the answer.
     *
     * @param members what a machine reads of the work itself
     * @param text what a person reads
     * @param differs whether it is a failure that something would change
     * @return the exit code
     */
    int print(Screen screen, Problems problems, Map<String, Object> members, String text, boolean differs) {
        if (format == AnswerFormat.JSON) {
            screen.out().print(DiagnosticJson.answer(members, problems));
        } else {
            WorkResult.printProblems(screen, problems.all());
            if (!problems.count().isEmpty()) {
                screen.err().print(problems.count() + "\n");
            }
            screen.out().print(text);
        }
        return differs ? ExitCodes.PROBLEMS : problems.exitCode();
    }
}
