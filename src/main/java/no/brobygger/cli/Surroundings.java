package no.brobygger.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The machine, as far as a command needs to know it; tests make their own.
 *
 * @param workingFolder absolute; paths on the command line start here, and printed ones too
 * @param terminal whether a person is watching
 * @param processors how many threads can run at a time, at least 1
 * @param version the tool's own
 * @param nanoTime a clock that only measures, in nanoseconds
 * @param today the day it is
 * @param typed what the person types
 * @param stop how a command is told to end that would go on for ever
 * @param sites does the work
 * @param bundles does the work on bundles
 */
record Surroundings(
        Path workingFolder,
        boolean terminal,
        int processors,
        String version,
        LongSupplier nanoTime,
        Supplier<LocalDate> today,
        TypedLines typed,
        StopSignal stop,
        SiteWork sites,
        BundleWork bundles) {

    static Surroundings ofThisMachine() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                isTerminal(),
                Runtime.getRuntime().availableProcessors(),
                Optional.ofNullable(Surroundings.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)"),
                System::nanoTime,
                LocalDate::now,
                TypedLines.of(System.in),
                StopSignal.OF_THE_PROCESS,
                new SiteBuildWork(),
                new SiteBuildWork());
    }

    /** A terminal that can rewrite a line. From JDK 22 there is a console without one, and a method that tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Console.isTerminal() cannot be asked", e);
        }
    }
}
