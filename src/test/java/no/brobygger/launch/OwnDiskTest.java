package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.brobygger.SmallSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes to a real file system of two megabytes, another than that of the sources: one that runs full, and one that may
 * only be read. It is mounted in a name space of its own (Linux), so nobody else sees it and nothing is left of it.
 */
@Tag("mounts")
@Tag("once")
final class OwnDiskTest {

    /** The first site is published, something happens to the disk, and the second site is built over the first. */
    private static final String SCRIPT = """
            set -u
            mount -t tmpfs -o size=2m tmpfs disk || exit 99
            (cd one && "$@" build --threads 1 --output ../disk/output)
            cp -r disk/output before
            %s
            (cd two && "$@" build --threads 1 --output ../disk/output)
            echo "exit $?"
            cp -r disk/output after
            ls disk
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoSites() throws IOException {
        Files.createDirectories(folder.resolve("disk"));
        SmallSite.with("", folder.resolve("one"));
        SmallSite.with(
                """
                -- content/index.md --
                title=Hjem
                ~~~~~~
                %s
                """.formatted(("Velkommen hit. ".repeat(1000).strip() + "\n\n").repeat(10)), folder.resolve("two"));
    }

    @Test
    void aDiskThatRunsFullKeepsTheOldSiteWhole() throws Exception {
        String said = run("cat /dev/zero >disk/full 2>&1; truncate -s -256K disk/full");

        assertThat(said).isEqualTo("""
                disk/output: 6 pages in 2 languages, 12 written, 0 unchanged, 0 removed
                ../disk/output.staging/en/index.html:1:1: error: the disk is full: '../disk/output.staging/en/index.html' could not be written [disk-full]
                  free some space and build again; the published site is unchanged
                1 error: nothing was published
                exit 1
                full
                output
                """);
        assertThat(files("after")).isEqualTo(files("before")).containsKey("nb/index.html");
    }

    @Test
    void aDiskThatIsFullKeepsTheOldSiteWhole() throws Exception {
        String said = run("cat /dev/zero >disk/full 2>&1");

        assertThat(said).isEqualTo("""
                disk/output: 6 pages in 2 languages, 12 written, 0 unchanged, 0 removed
                ../disk/output:1:1: error: the disk is full: '../disk/output' could not be written [disk-full]
                  free some space and build again; the published site is unchanged
                1 error: nothing was published
                exit 1
                full
                output
                """);
        assertThat(files("after")).isEqualTo(files("before")).containsKey("nb/index.html");
    }

    @Test
    void aDiskThatRunsFullWhileCopiesAreCompressedKeepsTheOldSiteWhole() throws Exception {
        Path second = folder.resolve("two");
        Files.writeString(
                second.resolve("jbake.properties"), "\nbrobygger.extras=hosting\n", StandardOpenOption.APPEND);
        byte[] noise = new byte[500_000];
        new Random(1).nextBytes(noise);
        Files.writeString(second.resolve("assets/noise.txt"), HexFormat.of().formatHex(noise));

        String said = run("cat /dev/zero >disk/full 2>&1; truncate -s -1300K disk/full");

        assertThat(said).isEqualTo("""
                disk/output: 6 pages in 2 languages, 12 written, 0 unchanged, 0 removed
                ../disk/output.staging:1:1: error: the disk is full: '../disk/output.staging' could not be written [disk-full]
                  free some space and build again; the published site is unchanged
                1 error: nothing was published
                exit 1
                full
                output
                """);
        assertThat(files("after")).isEqualTo(files("before")).containsKey("nb/index.html");
    }

    @Test
    void aDiskThatMayOnlyBeReadKeepsTheOldSiteWhole() throws Exception {
        String said = run("mount -o remount,ro disk");

        assertThat(said).isEqualTo("""
                disk/output: 6 pages in 2 languages, 12 written, 0 unchanged, 0 removed
                ../disk/output:1:1: error: '../disk/output' cannot be made: '../disk' is not writable [output-not-writable]
                  allow writing there, or name a folder of its own with --output, for example 'output'
                1 error: nothing was published
                exit 1
                output
                """);
        assertThat(files("after")).isEqualTo(files("before")).containsKey("nb/index.html");
    }

    /** What the two builds said, and what is on the disk in the end. */
    private String run(String happening) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("unshare", "--map-root-user", "--mount", "sh", "-c", SCRIPT.formatted(happening), "sh"));
        command.addAll(ToolProcess.command("no.brobygger.cli.Main"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return ToolProcess.said(process)
                .lines()
                .filter(line -> !line.startsWith("log4j:") && !line.startsWith("cat: "))
                .map(line -> line.replace(folder + "/", "") + "\n")
                .reduce("", String::concat);
    }

    /** Every file below a folder, its bytes as characters. */
    private SortedMap<String, String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
