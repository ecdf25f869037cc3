package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How a command ended, and all that it printed. */
record CliRun(int exitCode, String out, String err) {

    private static final long TENTH_OF_A_SECOND = 100_000_000;

    /** In a pipe, on a machine with two processors. */
    static CliRun in(Path folder, SiteWork sites, String... arguments) {
        return on(surroundings(folder, false, Runnable::run, sites), arguments);
    }

    /** On a terminal, whose clock goes on by a tenth of a second each time it is read. */
    static CliRun onTerminal(Path folder, SiteWork sites, String... arguments) {
        return on(surroundings(folder, true, Runnable::run, sites), arguments);
    }

    /** On a terminal at which somebody types these lines, and then ends the input. */
    static CliRun typing(List<String> lines, Path folder, SiteWork sites, String... arguments) {
        Iterator<String> typed = lines.iterator();
        TypedLines next = () -> typed.hasNext() ? Optional.of(typed.next()) : Optional.empty();
        CliRun run = on(surroundings(folder, true, next, Runnable::run, sites), arguments);
        assertThat(typed).as("lines that nobody asked for").isExhausted();
        return run;
    }

    static Surroundings surroundings(Path folder, boolean terminal, StopSignal stop, SiteWork sites) {
        return surroundings(folder, terminal, Optional::empty, stop, sites);
    }

    private static Surroundings surroundings(
            Path folder, boolean terminal, TypedLines typed, StopSignal stop, SiteWork sites) {
        AtomicLong time = new AtomicLong(4_711);
        return new Surroundings(
                folder,
                terminal,
                2,
                "1.2.3",
                () -> time.getAndAdd(TENTH_OF_A_SECOND),
                () -> LocalDate.of(2026, 11, 25),
                typed,
                stop,
                sites,
                sites instanceof BundleWork bundles ? bundles : FakeSites.idle());
    }

    static CliRun on(Surroundings surroundings, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(List.of(arguments), printer(out), printer(err), surroundings);
        return new CliRun(exitCode, text(out), text(err));
    }

    static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        // picocli ends lines as the machine does.
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
