package no.brobygger.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.UnitState;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command. */
final class Cli {

    private static final int HELP_WIDTH = 80;

    private Cli() {}

    /**
     * Runs the command that the arguments name.
     *
     * @param out gets results
     * @param err gets problems
     * @return the exit code: 0 success, 1 problems in the site, 2 wrong usage, 3 a machine that cannot
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Surroundings surroundings) {
        Screen screen = new Screen(out, err, surroundings);
        TopCommand top = new TopCommand();
        CommandLine commands = new CommandLine(top);
        named(arguments, screen).forEach(command -> commands.addSubcommand(command.get()));
        commands.getCommandSpec().version("brobygger " + surroundings.version());
        MachineFailure failures = new MachineFailure(screen, top);
        commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .registerConverter(ProblemFormat.class, new WordOf<>(ProblemFormat.class))
                .registerConverter(AnswerFormat.class, new WordOf<>(AnswerFormat.class))
                .registerConverter(ExchangeFormat.class, new WordOf<>(ExchangeFormat.class))
                .registerConverter(UnitState.class, new WordOf<>(UnitState.class))
                .setParameterExceptionHandler(new UsageFailure(screen))
                .setExecutionExceptionHandler(failures);
        try {
            return commands.execute(arguments.toArray(String[]::new));
        } catch (Error e) {
            // Too little memory, mostly: its exit code must not be that of a site with problems.
            return failures.handle(e);
        }
    }

    /** The command that comes first, or all of them: to describe all to the library takes a tenth of a second. */
    private static Collection<Supplier<Object>> named(List<String> arguments, Screen screen) {
        Map<String, Supplier<Object>> all = new TreeMap<>(Map.ofEntries(
                Map.entry("build", () -> new BuildCommand(screen)),
                Map.entry("check", () -> new CheckCommand(screen)),
                Map.entry("export", () -> new ExportCommand(screen)),
                Map.entry("fmt", () -> new FmtCommand(screen)),
                Map.entry("import", () -> new ImportCommand(screen)),
                Map.entry("new-language", () -> new NewLanguageCommand(screen)),
                Map.entry("new-school", () -> new NewSchoolCommand(screen)),
                Map.entry("serve", () -> new ServeCommand(screen)),
                Map.entry("status", () -> new StatusCommand(screen)),
                Map.entry("sync", () -> new SyncCommand(screen)),
                Map.entry("verify-site", () -> new VerifySiteCommand(screen))));
        Supplier<Object> named = arguments.isEmpty() ? null : all.get(arguments.get(0));
        return named == null ? all.values() : List.of(named);
    }
}
