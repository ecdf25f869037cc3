package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MachineFailureTest {

    private static final String REMEDY = "  mend the cause and try again; what was published before is unchanged\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a.md"), "'a.md': permission denied"),
                Arguments.of(new NoSuchFileException("a.md"), "'a.md': no such file or folder"),
                Arguments.of(new FileSystemException("a.md", null, "Stale file handle"), "'a.md': Stale file handle"),
                Arguments.of(new IOException("Input/output error"), "Input/output error"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void diskThatFailsIsToldInOneLine(IOException failure, String reason) {
        CliRun run = CliRun.in(folder, failing(new UncheckedIOException(failure)), "build");

        assertThat(run).isEqualTo(new CliRun(3, "", "brobygger: error: " + reason + "\n" + REMEDY));
    }

    @Test
    void bugAsksForAReport() {
        CliRun run = CliRun.in(folder, failing(new IllegalStateException("pages\nlost")), "check");

        assertThat(run).isEqualTo(new CliRun(3, "", """
                        brobygger: error: the tool itself failed: IllegalStateException: pages
                          please report this with what the same command prints with --debug
                        """));
    }

    @Test
    void tooLittleMemoryIsAFailureOfTheMachine() {
        CliRun run = CliRun.in(folder, failing(new OutOfMemoryError("Java heap space")), "status");

        assertThat(run).isEqualTo(new CliRun(3, "", """
                        brobygger: error: the memory did not suffice: Java heap space
                          close other programs, or try with fewer --threads
                        """));
    }

    @Test
    void debugShowsWhere() {
        CliRun run = CliRun.in(folder, failing(new IllegalStateException("lost")), "build", "--debug");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines().skip(2).limit(2).map(String::strip))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("java.lang.IllegalStateException: lost"),
                        line -> assertThat(line).startsWith("at no.brobygger.cli.MachineFailureTest"));
    }

    private static SiteWork failing(Throwable failure) {
        return FakeSites.doing((command, arguments) -> {
            throw thrown(failure);
        });
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
