package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class UsageTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> unknownWords() {
        return Stream.of(
                wrong("", """
                        brobygger: error: a command is missing
                          say what to do: build, check, export, fmt, import, new-language, new-school, serve, status, sync, verify-site
                        """),
                wrong("biuld", """
                        brobygger: error: unknown command 'biuld'
                          did you mean 'build'? 'brobygger --help' lists the commands
                        """),
                wrong("publish", """
                        brobygger: error: unknown command 'publish'
                          'brobygger --help' lists the commands
                        """),
                wrong("build --ouput=x", """
                        brobygger: error: unknown option '--ouput'
                          did you mean '--output'? 'brobygger build --help' lists the options
                        """),
                wrong("check --output x", """
                        brobygger: error: unknown option '--output'
                          'brobygger check --help' lists the options
                        """),
                wrong("check content", """
                        brobygger: error: unexpected argument 'content': 'brobygger check' takes options only
                          'brobygger check --help' lists the options
                        """),
                wrong("new-school", """
                        brobygger: error: missing required parameter: 'ID'
                          'brobygger new-school --help' explains the options
                        """));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                wrong("build --site", """
                        brobygger: error: missing required parameter for option '--site' (DIR)
                          'brobygger build --help' explains the options
                        """),
                wrong("build --site nowhere", """
                        brobygger: error: the site folder 'nowhere' does not exist
                          name the folder that holds jbake.properties with --site
                        """),
                wrong("status --site file.md", """
                        brobygger: error: the site folder 'file.md' is a file, not a folder
                          name the folder that holds jbake.properties with --site
                        """),
                wrong("build --threads 0", """
                        brobygger: error: --threads is '0', expected a number from 1 to 256
                          leave it out to use every processor
                        """),
                wrong("check --format xml", """
                        brobygger: error: invalid value for option '--format': 'xml' is none of text, json, sarif
                          'brobygger check --help' explains the options
                        """),
                wrong("serve --port 65536", """
                        brobygger: error: --port is '65536', expected a number from 0 to 65535
                          leave it out to use 8820, or take 0 for any free port
                        """),
                wrong("serve --port http", """
                        brobygger: error: invalid value for option '--port': 'http' is not an int
                          'brobygger serve --help' explains the options
                        """));
    }

    private static Arguments wrong(String words, String printed) {
        return Arguments.argumentSet("brobygger " + words, words, printed);
    }

    @ParameterizedTest
    @MethodSource({"unknownWords", "wrongValues"})
    void wrongWordsAreToldAndNothingIsDone(String words, String printed) throws IOException {
        Files.createFile(folder.resolve("file.md"));
        FakeSites sites = FakeSites.idle();
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");

        CliRun run = CliRun.in(folder, sites, arguments);

        assertThat(run).isEqualTo(new CliRun(2, "", printed));
        assertThat(sites.calls()).isEmpty();
    }

    @Test
    void formatMayBeWrittenInCapitals() {
        assertThat(CliRun.in(folder, FakeSites.idle(), "status", "--format", "JSON")
                        .exitCode())
                .isZero();
    }
}
