package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds the help to {@code src/test/resources/cli}; {@code -Dgolden=update} writes it anew. */
final class HelpTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "cli");
    private static final List<String> COMMANDS = List.of(
            "build",
            "check",
            "export",
            "fmt",
            "import",
            "new-language",
            "new-school",
            "serve",
            "status",
            "sync",
            "verify-site");

    @TempDir
    private Path folder;

    @Test
    void helpListsTheCommands() throws IOException {
        CliRun run = CliRun.in(folder, FakeSites.idle(), "--help");

        assertThat(run).isEqualTo(new CliRun(0, golden("brobygger", run.out()), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "check",
                "export",
                "fmt",
                "import",
                "new-language",
                "new-school",
                "serve",
                "status",
                "sync",
                "verify-site"
            })
    void helpExplainsACommand(String command) throws IOException {
        CliRun run = CliRun.in(folder, FakeSites.idle(), command, "--help");

        assertThat(run).isEqualTo(new CliRun(0, golden(command, run.out()), ""));
    }

    @Test
    void everyCommandHasItsHelpHereAndNothingIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("brobygger"), COMMANDS.stream())
                            .toList());
        }
    }

    @Test
    void versionIsOneLine() {
        assertThat(CliRun.in(folder, FakeSites.idle(), "--version")).isEqualTo(new CliRun(0, "brobygger 1.2.3\n", ""));
    }

    /** With no other library on the class path, none can be loaded. */
    @Test
    void helpNeedsNoLibraryButTheOneForCommands() throws Exception {
        String classPath = place(Cli.class) + File.pathSeparator + place(CommandLine.class);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath, "no.brobygger.cli.Main", "build", "--help")
                .redirectErrorStream(true)
                .start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed).isEqualTo(golden("build", printed));
        assertThat(process.waitFor()).isZero();
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String golden(String name, String now) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }
}
