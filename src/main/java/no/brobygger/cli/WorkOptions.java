package no.brobygger.cli;

import java.util.Optional;
import no.brobygger.BuildOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What {@code build} and {@code check} have alike. */
final class WorkOptions {

    private static final int MOST_THREADS = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            order = 10,
            description = "How many pages are worked on at a time. Default: as many as the machine has processors.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--strict", order = 11, description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--pseudo",
            order = 14,
            description = "Add two languages that nobody speaks, to test templates: en-XA is long and accented, ar-XB"
                    + " runs from right to left. What no translation reaches stands outside \u27E6 and \u27E7.")
    private boolean pseudo;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = 12,
            description = "How problems are told: text for people, json or sarif (2.1.0) on standard output for"
                    + " machines. Default: text.")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--quiet", order = 13, description = "Print problems only.")
    private boolean quiet;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    BuildOptions buildOptions(Surroundings surroundings) {
        int wanted = threads.orElse(surroundings.processors());
        if (wanted < 1 || wanted > MOST_THREADS) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--threads is '" + wanted + "', expected a number from 1 to " + MOST_THREADS,
                    "leave it out to use every processor");
        }
        return new BuildOptions(
                wanted, strict, pseudo, Optional.empty(), surroundings.today().get());
    }

    boolean pseudo() {
        return pseudo;
    }

    ProblemFormat format() {
        return format;
    }

    boolean quiet() {
        return quiet;
    }
}
