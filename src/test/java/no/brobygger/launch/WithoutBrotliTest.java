package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site where the library has no code that this machine can load. */
final class WithoutBrotliTest {

    @TempDir
    private Path folder;

    @Test
    void machineThatCannotLoadTheLibraryWritesTheSameSiteWithoutItsCopies() throws Exception {
        Path site = SmallSite.with(SmallSite.settingsWith("brotli"), folder.resolve("site"));

        String with = build(site, "with", List.of());
        String without = build(site, "without", List.of("-Dbrotli4j.library.path=" + folder.resolve("none")));

        assertThat(with).matches("with: 6 pages in 2 languages, \\d+ written, 0 unchanged, 0 removed\n");
        assertThat(without.replaceAll("\\d+ written", "N written")).isEqualTo("""
                jbake.properties:1:1: warning: 'brotli' is asked for, but its library has no code for this machine; there are only .gz copies [no-brotli]
                  leave it out of 'brobygger.extras', or build on Linux, macOS or Windows with a usual processor
                1 warning
                without: 6 pages in 2 languages, N written, 0 unchanged, 0 removed
                """);
        assertThat(files("with")).anyMatch(name -> name.endsWith(".br"));
        assertThat(files("without"))
                .isEqualTo(files("with").stream()
                        .filter(name -> !name.endsWith(".br"))
                        .toList())
                .anyMatch(name -> name.endsWith(".gz"));
        assertThat(files("temporary")).as("what the library leaves behind").isEmpty();
    }

    /** What the build says, without the warnings of others. */
    private String build(Path site, String output, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(ToolProcess.command("no.brobygger.cli.Main"));
        command.addAll(1, options);
        command.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
        command.addAll(List.of("build", "--output", folder.resolve(output).toString()));
        Process process = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        return ToolProcess.said(process)
                .lines()
                .filter(line -> !line.startsWith("log4j:"))
                .map(line -> line.replace(folder + "/", "") + "\n")
                .reduce("", String::concat);
    }

    private List<String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.equals(root))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
