package no.brobygger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what failed that should not fail: the machine, or the tool itself. */
final class MachineFailure implements IExecutionExceptionHandler {

    private final Screen screen;
    private final TopCommand top;

    MachineFailure(Screen screen, TopCommand top) {
        this.screen = screen;
        this.top = top;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return handle(failure);
    }

    /** Prints what failed, and with {@code --debug} where. */
    int handle(Throwable failure) {
        screen.error(message(failure), remedy(failure));
        if (top.showsTraces()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            screen.err().print(trace);
        }
        return ExitCodes.MACHINE_FAILURE;
    }

    /** What failed, in one line. */
    static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return reason(unchecked.getCause());
        }
        if (failure instanceof IOException inputOutput) {
            return reason(inputOutput);
        }
        if (failure instanceof OutOfMemoryError) {
            return "the memory did not suffice: " + failure.getMessage();
        }
        String said = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return "the tool itself failed: " + failure.getClass().getSimpleName()
                + said.lines().findFirst().orElse("");
    }

    private static String remedy(Throwable failure) {
        boolean machine = failure instanceof IOException || failure instanceof UncheckedIOException;
        if (failure instanceof OutOfMemoryError) {
            return "close other programs, or try with fewer --threads";
        }
        return machine
                ? "mend the cause and try again; what was published before is unchanged"
                : "please report this with what the same command prints with --debug";
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException system && system.getFile() != null) {
            return "'" + system.getFile() + "': " + reasonOf(system);
        }
        String said = failure.getMessage();
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said.strip();
    }

    private static String reasonOf(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        String reason = failure.getReason();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason.strip();
    }
}
