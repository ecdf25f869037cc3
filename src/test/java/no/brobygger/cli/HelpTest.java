package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Nothing is wrong with the words of any example, and none is missing. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsTaken(String example) throws IOException {
        for (String there : List.of("output", "school", "from-agency")) {
            Files.createDirectory(folder.resolve(there));
        }
        for (String there :
                List.of("school/jbake.properties", "brobygger-ar.po", "brobygger-so.html", "from-agency/*.xlf")) {
            Files.createFile(folder.resolve(there));
        }

        List<String> answers = example.equals("new-school nordlia") ? List.of("A", "", "", "", "", "", "") : List.of();
        String[] words = words(example.replace("/srv/www/skole", "output"));
        CliRun run = answers.isEmpty()
                ? CliRun.in(folder, FakeSites.idle(), words)
                : CliRun.typing(answers, folder, FakeSites.idle(), words);

        assertThat(run.exitCode()).as("%s%n%s", example, run).isNotEqualTo(ExitCodes.WRONG_USAGE);
    }

    @ParameterizedTest
    @MethodSource("newLanguages")
    void exampleOfANewLanguageIsEnough(String example) {
        Path site = SmallSite.with("", folder);

        CliRun run = CliRun.in(site, new SiteBuildWork(), words(example));

        assertThat(run.exitCode()).as("%s%n%s", example, run).isZero();
    }

    private static Stream<String> newLanguages() throws IOException {
        return examples().filter(example -> example.startsWith("new-language "));
    }

    /** What follows {@code brobygger} in each example, for the shell. */
    private static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .sorted()
                    .flatMap(HelpTest::lines)
                    .filter(line -> line.startsWith("  brobygger "))
                    // The top command says behind each what it does.
                    .map(line -> line.substring("  brobygger ".length()).replaceFirst(" {2,}.*| [<>] .*", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).replaceAll("\\\\\n +", "").lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a shell splits them: blanks between, single quotes around. */
    private static String[] words(String example) {
        return Pattern.compile("'([^']*)'|([^ ]+)")
                .matcher(example)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
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
