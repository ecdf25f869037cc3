package no.brobygger.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Words on the command line that a command cannot make sense of. */
final class WrongUsage extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    WrongUsage(CommandLine command, String message, String remedy) {
        super(command, message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
