package no.brobygger.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
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
        CommandLine commands = new CommandLine(top)
                .addSubcommand(new BuildCommand(screen))
                .addSubcommand(new CheckCommand(screen))
                .addSubcommand(new ExportCommand(screen))
                .addSubcommand(new FmtCommand(screen))
                .addSubcommand(new ImportCommand(screen))
                .addSubcommand(new NewLanguageCommand(screen))
                .addSubcommand(new NewSchoolCommand(screen))
                .addSubcommand(new ServeCommand(screen))
                .addSubcommand(new StatusCommand(screen))
                .addSubcommand(new SyncCommand(screen))
                .addSubcommand(new VerifySiteCommand(screen));
        commands.getCommandSpec().version("brobygger " + surroundings.version());
        MachineFailure failures = new MachineFailure(screen, top);
        commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .registerConverter(ProblemFormat.class, new WordOf<>(ProblemFormat.class))
                .registerConverter(StatusCommand.Format.class, new WordOf<>(StatusCommand.Format.class))
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
}
