package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/libraries.md} names what is shipped. */
final class LibrariesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+\\.jar) \\| (\\S+) \\|$");
    private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)!/META-INF/MANIFEST.MF$");

    /** A library's code in C, another for each system and processor. */
    private static final Pattern NATIVE = Pattern.compile("^native-[a-z]+-[a-z0-9_]+-");

    private final List<MatchResult> rows = rows();

    @Test
    void eachLibraryIsOnTheClassPathInThatVersion() throws IOException {
        Set<String> present = new TreeSet<>();
        for (URL url : Collections.list(ClassLoader.getSystemResources("META-INF/MANIFEST.MF"))) {
            JAR.matcher(url.toString()).results().forEach(jar -> present.add(onAnySystem(jar.group(1))));
        }

        assertThat(present).containsAll(names());
    }

    /** After {@code mvn package}, which {@code ./verify} begins with, nothing is shipped that the table lacks. */
    @Test
    void nothingElseIsShipped() throws IOException {
        Path shipped = Path.of("target", "lib");
        if (!Files.isDirectory(shipped)) {
            return;
        }
        try (Stream<Path> jars = Files.list(shipped)) {
            assertThat(jars.map(jar -> onAnySystem(jar.getFileName().toString())))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @Test
    void eachLicenceAllowsPassingOn() {
        assertThat(rows).extracting(row -> row.group(2)).isSubsetOf("Apache-2.0", "BSD-2-Clause", "MIT", "Unicode-3.0");
    }

    private static String onAnySystem(String jar) {
        return NATIVE.matcher(jar).replaceFirst("native-SYSTEM-");
    }

    private Set<String> names() {
        return rows.stream().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(Path.of("docs", "libraries.md")))
                    .results()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
