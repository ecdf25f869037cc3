package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.LanguageWish;
import no.brobygger.NewLanguageResult;
import no.brobygger.NewSchoolResult;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolInterview;
import no.brobygger.SchoolsReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.status.SiteStatus;
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
        return new SiteWork() {
            @Override
            public BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }

            @Override
            public BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }

            @Override
            public SchoolsReport buildSchools(
                    Path site, BuildOptions options, SchoolChoice choice, Path output, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }

            @Override
            public NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }

            @Override
            public NewSchoolResult newSchool(
                    Path site, String id, SchoolInterview interview, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }

            @Override
            public SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
                throw thrown(failure);
            }
        };
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
