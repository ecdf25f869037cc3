package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.SchoolChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --all}, {@code --school} and {@code --shard}: many schools from one guidance. */
final class SchoolsOption {

    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    @Option(names = "--all", order = 4, description = "Every school below schools/, each by itself.")
    private boolean all;

    @Option(
            names = "--school",
            paramLabel = "ID",
            order = 5,
            description = "This school, in the same way; may be repeated.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            order = 6,
            description = "With --all, the I-th of N parts of the schools only, so that N machines share the work.")
    private Optional<String> shard = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** The schools that are asked for; empty for the one site of the settings. */
    Optional<SchoolChoice> choice() {
        if (all && !ids.isEmpty()) {
            throw new WrongUsage(
                    command.commandLine(), "--all and --school exclude each other", "leave one of them out");
        }
        if (shard.isPresent() && !all) {
            throw new WrongUsage(command.commandLine(), "--shard needs --all", "write --all --shard " + shard.get());
        }
        if (!all && ids.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = SHARD.matcher(shard.orElse("1/1"));
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > Integer.parseInt(parts.group(2))) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--shard is '" + shard.orElse("") + "', expected a part and how many there are",
                    "write 1/4 for the first of four");
        }
        return Optional.of(new SchoolChoice(
                new TreeSet<>(ids), Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    }
}
