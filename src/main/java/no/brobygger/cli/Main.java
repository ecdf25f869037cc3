package no.brobygger.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.brobygger.SiteBuild;

/** Where the tool starts. */
public final class Main {

    private static final Set<String> BUILDING = Set.of("build", "check", "serve");

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        // Always UTF-8: the machine's own choice would turn names and texts of other scripts into question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (arguments.length > 0 && BUILDING.contains(arguments[0])) {
            // Reading the command line keeps one core busy; meanwhile another loads what will be needed.
            CompletableFuture.runAsync(SiteBuild::loadClasses);
        }
        int exitCode = Cli.run(List.of(arguments), out, err, Surroundings.ofThisMachine());
        out.flush();
        err.flush();
        System.exit(exitCode);
    }
}
