package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the launcher as a user does, in a copy of the repository with a small tool in place of ours and a small builder
 * in place of Maven. Uses the JDK that runs the test.
 */
final class LauncherTest {

    private static final String FIRST_USE =
            "building the tool (first use: Maven fetches the libraries, which takes a minute or two) …\n";
    private static final String CHANGED = "building the tool (its source has changed) …\n";

    private static final String TOOL = """
            package no.brobygger.cli;

            public final class Main {
                public static void main(String[] arguments) {
                    System.out.println(java.nio.file.Path.of("").toAbsolutePath().getFileName());
                    System.out.println(String.join("|", arguments));
                    System.exit(arguments.length == 0 ? 0 : arguments[arguments.length - 1].length() % 5);
                }
            }
            """;

    private static final String BUILDER = """
            #!/usr/bin/env bash
            set -e
            [[ $1 != --version ]]
            cd "${0%/bin/mvn}/a b"
            echo built >>builds
            if [[ -e broken ]]; then echo '[ERROR] no such library'; exit 1; fi
            mkdir -p target/lib target/classes
            "$JAVA_HOME/bin/javac" -d target/classes src/main/java/no/brobygger/cli/Main.java
            "$JAVA_HOME/bin/jar" cf target/brobygger-9.9.jar -C target/classes .
            "$JAVA_HOME/bin/jar" cf target/lib/other.jar -C src main
            """;

    private static final String TELLS_KIND_OF_RUN = """
            for flag; do case $flag in -XX:AOTCache=*) : >"${flag#*=}" ;; esac; done
            case "$*" in *-XX:TieredStopAtLevel=1*) echo short ;; *) echo long ;; esac
            """;

    @TempDir
    private Path folder;

    private Path tool;
    private Path site;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        tool = folder.resolve("a b");
        site = Files.createDirectories(folder.resolve("my site"));
        Path source = Files.createDirectories(tool.resolve("src/main/java/no/brobygger/cli"));
        Files.writeString(source.resolve("Main.java"), TOOL);
        Files.writeString(tool.resolve("pom.xml"), "<project>\n  <version>9.9</version>\n</project>\n");
        Files.copy(Path.of("brobygger"), tool.resolve("brobygger"));
        Files.createDirectories(tool.resolve("src/build"));
        Files.copy(Path.of("src/build/jdks.sh"), tool.resolve("src/build/jdks.sh"));
        Path programs = Files.createDirectories(folder.resolve("bin"));
        for (String name : List.of("bash", "cat", "env", "find", "flock", "mkdir", "mv", "readlink", "rm", "rmdir")) {
            lendProgram(programs, name);
        }
        makeExecutable(programs.resolve("mvn"), BUILDER);
    }

    @Test
    void firstUseBuildsAndTheNextOneDoesNot() throws Exception {
        Run first = start("check", "x y", "");
        Run second = start();

        assertThat(first).isEqualTo(new Run(0, "my site\ncheck|x y|\n", FIRST_USE));
        assertThat(second).isEqualTo(new Run(0, "my site\n\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void exitCodeOfTheToolIsPassedOn() throws Exception {
        start();

        assertThat(start("four")).isEqualTo(new Run(4, "my site\nfour\n", ""));
    }

    @Test
    void newerSourceIsBuiltAgain() throws Exception {
        start();
        Path source = tool.resolve("src/main/java/no/brobygger/cli/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));

        Run run = start();

        assertThat(run).isEqualTo(new Run(0, "my site\n\n", CHANGED));
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Process one = launch("one");
        Process two = launch("other");

        List<Run> runs = List.of(Run.of(one), Run.of(two));

        assertThat(runs).extracting(Run::output).containsExactly("my site\none\n", "my site\nother\n");
        assertThat(runs).extracting(Run::errors).containsExactlyInAnyOrder(FIRST_USE, "");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void firstBuildLeavesAnArchiveAndTheNextTakesItWithoutAWord() throws Exception {
        start();
        List<Path> before = archives();
        Run making = start("build");
        List<Path> made = archives();
        Run taking = start("build");

        assertThat(making).isEqualTo(new Run(0, "my site\nbuild\n", ""));
        assertThat(taking).isEqualTo(making);
        assertThat(before).isEmpty();
        assertThat(made).hasSize(1);
        assertThat(archives()).isEqualTo(made);
        String orFail = Runtime.version().feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";
        assertThat(startWith(orFail, "build")).isEqualTo(making);
    }

    @Test
    void buildThatFailsLeavesNoArchive() throws Exception {
        start();

        assertThat(start("build", "four")).isEqualTo(new Run(4, "my site\nbuild|four\n", ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void brokenArchiveDoesNotDisturb() throws Exception {
        start("build");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        assertThat(start("build")).isEqualTo(new Run(0, "my site\nbuild\n", ""));
    }

    @Test
    void archiveOfAnOlderToolIsMadeAnew() throws Exception {
        start("build");
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(archives().get(0), old);

        assertThat(start("build")).isEqualTo(new Run(0, "my site\nbuild\n", ""));
        assertThat(Files.getLastModifiedTime(archives().get(0))).isGreaterThan(old);
    }

    @Test
    void symbolicLinkLeadsToTheTool() throws Exception {
        start();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a b", "brobygger"));

        Process process = launch(link, List.of("ready"));

        assertThat(Run.of(process)).isEqualTo(new Run(0, "my site\nready\n", ""));
    }

    @Test
    void missingMavenIsToldWithARemedy() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));

        assertThat(start()).isEqualTo(new Run(3, "", """
                        brobygger: error: Maven ('mvn') was not found; it builds the tool at first use
                          install it (Debian: apt install maven; macOS: brew install maven)
                        """));
    }

    @Test
    void missingJdkIsToldWithARemedy() throws Exception {
        Path finder = tool.resolve("src/build/jdks.sh");
        Files.writeString(finder, Files.readString(finder) + "\njdk_places() { printf '/nowhere\\n'; }\n");

        assertThat(start()).isEqualTo(new Run(3, "", """
                        brobygger: error: no JDK 17 or newer was found
                          install one (Debian: apt install openjdk-17-jdk; macOS: brew install openjdk) or set \
                        JAVA_HOME to its folder
                        """));
    }

    @Test
    void tooOldJdkIsPassedOver() throws Exception {
        offerJdks(jdk("old", "1.8.0_402"), Path.of(System.getProperty("java.home")));

        assertThat(start()).isEqualTo(new Run(0, "my site\n\n", FIRST_USE));
    }

    @Test
    void newestJdkIsTaken() throws Exception {
        offerJdks(jdk("newer", "98.0.1"), jdk("newest", "99"), jdk("new", "97"));

        assertThat(start("x")).isEqualTo(new Run(0, "run by newest\n", FIRST_USE));
    }

    @Test
    void siteOfManyBundlesIsALongRun() throws Exception {
        offerJdks(jdk("newest", "99", TELLS_KIND_OF_RUN));
        bundles("translations/nn", 2_499);

        List<String> almost = List.of(kind("build"), kind("check", "--strict"), kind("build", "--all"));
        bundles("translations/pl", 1);
        List<String> many = List.of(kind("build"), kind("check", "--strict"), kind("sync"), kind("build", "--site=x"));

        assertThat(almost).containsExactly("short", "short", "short");
        assertThat(many).containsExactly("long", "long", "short", "short");
        assertThat(archives())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("brobygger-99.aot", "brobygger-99-long.aot");
    }

    @Test
    void manySchoolsAtOnceAreALongRun() throws Exception {
        offerJdks(jdk("newest", "99", TELLS_KIND_OF_RUN));
        site = Files.createDirectories(folder.resolve("elsewhere"));
        String with = "../my site";
        for (int school = 1; school <= 24; school++) {
            Path file = folder.resolve("my site/schools/" + school + "/school.yaml");
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }

        assertThat(kind("build", "--site", with, "--all")).isEqualTo("long");
        assertThat(kind("build", "--site=" + with, "--all", "--shard", "1/2")).isEqualTo("long");
        assertThat(kind("build", "--site", with, "--all", "--shard=08/08")).isEqualTo("short");
        assertThat(kind("build", "--site", with, "--school", "1")).isEqualTo("short");
        assertThat(kind("build", "--all")).isEqualTo("short");
    }

    @Test
    void javaHomeDecidesEvenIfAnotherJdkIsNewer() throws Exception {
        offerJdks(Path.of(System.getProperty("java.home")), jdk("newest", "99"));

        assertThat(start()).isEqualTo(new Run(0, "my site\n\n", FIRST_USE));
    }

    @Test
    void failedBuildShowsWhatMavenSaysAndIsTriedAgain() throws Exception {
        Files.createFile(tool.resolve("broken"));

        Run broken = start();
        Files.delete(tool.resolve("broken"));
        Run mended = start();

        assertThat(broken).isEqualTo(new Run(3, "", FIRST_USE + """
                                [ERROR] no such library
                                brobygger: error: the tool could not be built; what Maven says stands above
                                  at first use Maven must reach the network to fetch the libraries; \
                                after that it need not
                                """));
        assertThat(mended).isEqualTo(new Run(0, "my site\n\n", FIRST_USE));
    }

    /** How a start ended. */
    private record Run(int exitCode, String output, String errors) {

        static Run of(Process process) throws Exception {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output, errors);
        }
    }

    private Run start(String... arguments) throws Exception {
        return Run.of(launch(arguments));
    }

    private Process launch(String... arguments) throws IOException {
        return launch(tool.resolve("brobygger"), List.of(arguments));
    }

    private Process launch(Path launcher, List<String> arguments) throws IOException {
        return prepare(launcher, arguments).start();
    }

    private ProcessBuilder prepare(Path launcher, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile());
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Run startWith(String option, String... arguments) throws Exception {
        ProcessBuilder builder = prepare(tool.resolve("brobygger"), List.of(arguments));
        builder.environment().put("BROBYGGER_JAVA_OPTIONS", option);
        return Run.of(builder.start());
    }

    private void bundles(String place, int count) throws IOException {
        Path places = Files.createDirectories(site.resolve(place));
        for (int file = 0; file < count; file++) {
            Files.createFile(places.resolve(file + ".po"));
        }
    }

    private String kind(String... arguments) throws Exception {
        Run run = start(arguments);
        assertThat(run.exitCode()).isZero();
        return run.output().strip();
    }

    /** A JDK of that version, which builds like the one that runs the test and only says who it is. */
    private Path jdk(String name, String version) throws IOException {
        return jdk(name, version, "echo run by " + name + "\n");
    }

    private Path jdk(String name, String version, String java) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Path programs = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        makeExecutable(programs.resolve("java"), "#!/bin/sh\n" + java);
        for (String program : List.of("javac", "jar")) {
            Path real = Path.of(System.getProperty("java.home"), "bin", program);
            makeExecutable(programs.resolve(program), "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
        }
        return jdk;
    }

    private void offerJdks(Path... jdks) throws IOException {
        String places = Stream.of(jdks).map(jdk -> " '" + jdk + "'").collect(Collectors.joining());
        Path finder = tool.resolve("src/build/jdks.sh");
        Files.writeString(finder, Files.readString(finder) + "\njdk_places() { printf '%s\\n'" + places + "; }\n");
    }

    /** Also what is half made, or noted for one. */
    private List<Path> archives() throws IOException {
        Path jar = tool.resolve("target/brobygger-9.9.jar");
        try (Stream<Path> files = Files.list(tool.resolve("target"))) {
            return files.filter(file -> file.toString().contains("brobygger-") && !file.equals(jar))
                    .toList();
        }
    }

    private long builds() throws IOException {
        return Files.readAllLines(tool.resolve("builds")).size();
    }

    /** A program of this machine under its name in the folder; a script and not a link, which JUnit would warn about. */
    private static void lendProgram(Path folder, String name) throws IOException {
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            Path program = Path.of(place, name);
            if (Files.isExecutable(program)) {
                makeExecutable(folder.resolve(name), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
                return;
            }
        }
    }

    private static void makeExecutable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
