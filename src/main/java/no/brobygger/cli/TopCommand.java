package no.brobygger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The tool itself; it only hands on to its commands. */
@Command(
        name = "brobygger",
        description = {"Turns Markdown guidance and its translations into an accessible web site in many languages.", ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "  brobygger build                    build the site of this folder into output",
            "  brobygger check --strict           look for problems; warnings count too",
            "  brobygger serve                    see the site while you write",
            "  brobygger status --lang ar         what is left to translate into Arabic",
            "",
            "'brobygger COMMAND --help' explains a command and its options.",
            "",
            "Exit codes: 0 success, 1 problems in the site, 2 wrong usage, 3 a machine that",
            "cannot."
        })
final class TopCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Option(
            names = "--version",
            versionHelp = true,
            order = 101,
            description = "Show the version of this tool and exit.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            order = 102,
            description = "If the tool itself fails, show where in its code.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean showsTraces() {
        return debug;
    }

    @Override
    public void run() {
        throw new WrongUsage(
                spec.commandLine(), "a command is missing", "say what to do: " + UsageFailure.commandsOf(spec));
    }
}
