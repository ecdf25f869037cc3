package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.publish.SiteVerification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the repository's own site on each JDK from 17 up that is here, each with other threads, another locale and another
 * time zone, and holds the lists of files against each other: they have the digest of every file.
 */
@Tag("jdks")
@Tag("once")
final class EveryJdkTest {

    /** The launcher's own finder; a line for each JDK: its major version, and its folder. */
    private static final String FIND = """
            . src/build/jdks.sh
            jdk_places | while IFS= read -r place; do
              if read_jdk "$place" && ((jdk_major >= 17)); then printf '%s %s\\n' "$jdk_major" "$place"; fi
            done
            """;

    private static final List<List<String>> SURROUNDINGS = List.of(
            List.of("-Duser.language=nb", "-Duser.timezone=Europe/Oslo"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia"));

    @TempDir
    private Path folder;

    @Test
    void everyJdkWritesTheSameBytes() throws Exception {
        SortedMap<Integer, String> jdks = jdks();
        assertThat(jdks).as("JDKs that are here").hasSizeGreaterThan(1);
        SortedMap<Integer, List<String>> lists = new TreeMap<>();
        for (SortedMap.Entry<Integer, String> jdk : jdks.entrySet()) {
            lists.put(jdk.getKey(), build(jdk.getValue(), lists.size()));
        }

        List<String> first = lists.get(lists.firstKey());
        assertThat(first).hasSizeGreaterThan(1000);
        lists.forEach((jdk, list) -> assertThat(list).as("on JDK " + jdk).isEqualTo(first));
    }

    /** The lines of the list of files. */
    private List<String> build(String jdk, int turn) throws IOException {
        Path output = folder.resolve("output-" + turn);
        List<String> command = new ArrayList<>(ToolProcess.command("no.brobygger.cli.Main"));
        command.set(0, Path.of(jdk, "bin", "java").toString());
        command.addAll(1, SURROUNDINGS.get(turn % SURROUNDINGS.size()));
        command.addAll(List.of("build", "--threads", turn % 2 == 0 ? "1" : "8", "--output", output.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(ToolProcess.said(process)).contains(" written, 0 unchanged, 0 removed");
        assertThat(SiteVerification.of(output, 2, problem -> {
                    throw new AssertionError(problem.toString());
                }))
                .isPresent();
        return Files.readAllLines(output.resolve("manifest.json"));
    }

    private static SortedMap<Integer, String> jdks() throws IOException {
        Process finder = new ProcessBuilder("bash", "-c", FIND).start();
        SortedMap<Integer, String> jdks = new TreeMap<>();
        ToolProcess.said(finder).lines().forEach(line -> {
            int blank = line.indexOf(' ');
            jdks.putIfAbsent(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
        });
        return jdks;
    }
}
