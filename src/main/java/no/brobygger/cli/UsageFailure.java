package no.brobygger.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words on the command line, and which were probably meant. */
final class UsageFailure implements IParameterExceptionHandler {

    private final Screen screen;

    UsageFailure(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        if (problem instanceof WrongUsage usage) {
            screen.error(usage.getMessage(), usage.remedy());
        } else if (problem instanceof UnmatchedArgumentException unmatched) {
            unmatched(command.getCommandSpec(), unmatched.getUnmatched().get(0));
        } else {
            screen.error(lowerStart(problem.getMessage()), seeHelp(command.getCommandSpec(), "explains the options"));
        }
        return ExitCodes.WRONG_USAGE;
    }

    private void unmatched(CommandSpec command, String word) {
        if (word.startsWith("-")) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            String help = seeHelp(command, "lists the options");
            screen.error("unknown option '" + name + "'", didYouMean(name, optionsOf(command), help));
        } else if (!command.subcommands().isEmpty()) {
            String help = seeHelp(command, "lists the commands");
            screen.error(
                    "unknown command '" + word + "'",
                    didYouMean(word, command.subcommands().keySet(), help));
        } else {
            screen.error(
                    "unexpected argument '" + word + "': '" + command.qualifiedName() + "' takes options only",
                    seeHelp(command, "lists the options"));
        }
    }

    private static List<String> optionsOf(CommandSpec command) {
        return command.options().stream().map(option -> option.longestName()).toList();
    }

    private static String didYouMean(String word, Collection<String> known, String otherwise) {
        Optional<String> nearest = Nearest.to(word, known);
        return nearest.map(name -> "did you mean '" + name + "'? " + otherwise).orElse(otherwise);
    }

    private static String seeHelp(CommandSpec command, String promise) {
        return "'" + command.qualifiedName() + " --help' " + promise;
    }

    /** The commands as a list in a sentence. */
    static String commandsOf(CommandSpec command) {
        return command.subcommands().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** Only the first letter, and only of a word: names in the message keep theirs. */
    private static String lowerStart(String message) {
        String line = message.lines().collect(Collectors.joining(" "));
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
