package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything is baked, and what a killed run left and the next one mends. */
class PrepareTest {

    private static final String MARKER = "Brobygger wrote this folder.";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSite() throws IOException {
        write("site/content/index.md", "");
        write("site/templates/page.ftlh", "");
    }

    @Test
    void stagingFolderIsMadeBesideTheOutputFolderWithItsMarker() throws IOException {
        try (StagingFolder staging = prepare("deep/down/output").orElseThrow()) {
            assertThat(staging.folder()).isEqualTo(folder.resolve("deep/down/output.staging"));
            assertThat(names("deep"))
                    .containsExactly(
                            "deep/down",
                            "deep/down/output.lock",
                            "deep/down/output.staging",
                            "deep/down/output.staging/.brobygger");
        }
        assertThat(names("deep")).containsExactly("deep/down");
    }

    @Test
    void aFileIsRefused() throws IOException {
        write("site/output", "notes");

        assertThat(refusal("site/output")).isEqualTo("""
                        output:1:1: error: 'output' is a file, and a folder was expected [output-is-file]
                          remove the file, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/output"), Path.of("nowhere"));

        assertThat(refusal("site/output")).isEqualTo("""
                        output:1:1: error: 'output' is a link that leads nowhere: there is no 'nowhere' [output-link-broken]
                          make the folder to which it shall lead, remove the link, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderBehindALinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/www"), Path.of("../gone"));

        assertThat(refusal("site/www/output")).isEqualTo("""
                        www/output:1:1: error: 'www' is a link that leads nowhere: there is no '../gone' [output-link-broken]
                          make the folder to which it shall lead, remove the link, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void theSiteFolderItselfIsRefused() throws IOException {
        assertThat(refusal("site")).isEqualTo("""
                        .:1:1: error: '.' is the site folder or one above it, and would be replaced as a whole [output-holds-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderAboveTheSiteIsRefused() throws IOException {
        assertThat(refusal("site/..")).isEqualTo("""
                        ..:1:1: error: '..' is the site folder or one above it, and would be replaced as a whole [output-holds-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void theSiteFolderIsRefusedThroughALinkToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("site"));

        assertThat(refusal("alias")).isEqualTo("""
                        .:1:1: error: '.' is the site folder or one above it, and would be replaced as a whole [output-holds-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aSourceFolderIsRefused() throws IOException {
        assertThat(refusal("site/templates")).isEqualTo("""
                        templates:1:1: error: 'templates' holds the sources in 'templates', and would be replaced [output-holds-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderInsideASourceFolderIsRefused() throws IOException {
        assertThat(refusal("site/content/html")).isEqualTo("""
                        content/html:1:1: error: 'content/html' lies in 'content', which is read as a source [output-in-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderInsideASourceFolderIsRefusedThroughALinkToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("words"), Path.of("site/content"));

        assertThat(refusal("words/html")).isEqualTo("""
                        ../words/html:1:1: error: '../words/html' lies in 'content', which is read as a source [output-in-source]
                          name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderThatBrobyggerDidNotWriteIsRefused() throws IOException {
        write("site/output/thesis.txt", "years of work");

        assertThat(refusal("site/output")).isEqualTo("""
                        output:1:1: error: 'output' holds files that Brobygger did not write (it has no '.brobygger') [output-not-ours]
                          empty or move it, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aNeighbourThatOnlyLooksLikeAStagingFolderIsRefused() throws IOException {
        write("site/output.staging/thesis.txt", "years of work");

        assertThat(refusal("site/output")).isEqualTo("""
                        output.staging:1:1: error: 'output.staging' holds files that Brobygger did not write (it has no '.brobygger') [output-not-ours]
                          empty or move it, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderBelowAFileIsRefused() throws IOException {
        write("site/notes.txt", "");

        assertThat(refusal("site/notes.txt/output")).isEqualTo("""
                        notes.txt/output:1:1: error: 'notes.txt/output' cannot be made: 'notes.txt' is a file [output-not-writable]
                          allow writing there, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("site/locked"));
        Files.setPosixFilePermissions(folder.resolve("site/locked"), Set.of());
        // Nothing is forbidden to root, as which tests often run.
        boolean isRoot = Files.isWritable(folder.resolve("site/locked"));

        assertThat(problems("site/locked/output")).isEqualTo(isRoot ? "" : """
                        locked/output:1:1: error: 'locked/output' cannot be made: 'locked' is not writable [output-not-writable]
                          allow writing there, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefused() throws IOException {
        try (StagingFolder first = prepare("site/output").orElseThrow()) {
            Files.writeString(first.folder().resolve("a.html"), "a");

            String second = problems("site/output");

            assertThat(second).isEqualTo("""
                            output:1:1: error: another run (process %d) is writing to 'output' [output-locked]
                              wait until it has ended, or name another folder with --output""".formatted(ProcessHandle.current().pid()));
            assertThat(first.folder().resolve("a.html")).exists();
        }
        assertThat(problems("site/output")).isEmpty();
    }

    @Test
    void aSecondRunOfAnotherProcessIsRefused() throws Exception {
        Process first = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve("site/output").toString(),
                        folder.resolve("site").toString())
                .start();
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo("prepared");

            assertThat(problems("site/output")).isEqualTo("""
                            output:1:1: error: another run (process %d) is writing to 'output' [output-locked]
                              wait until it has ended, or name another folder with --output""".formatted(first.pid()));
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertThat(names("site")).contains("site/output.lock", "site/output.staging");
        assertThat(problems("site/output")).isEmpty();
        assertThat(names("site")).doesNotContain("site/output.lock", "site/output.staging");
    }

    /** Another process that prepares a folder and holds it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            new SitePublisher(1, false)
                    .prepare(Path.of(arguments[0]), Path.of(arguments[1]), System.out::println)
                    .ifPresent(staging -> System.out.println("prepared"));
            // Ends with the test at the latest, whose end closes this.
            System.in.read();
        }
    }

    @Test
    void aLockFileOfAKilledRunLocksNothing() throws IOException {
        write("site/output.lock", "");

        assertThat(problems("site/output")).isEmpty();
        assertThat(names("site")).doesNotContain("site/output.lock");
    }

    @Test
    void aLinkInPlaceOfTheLockFileIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/output.lock"), folder.resolve("nowhere/x"));

        assertThat(problems("site/output")).isEqualTo("""
                        output:1:1: error: 'output' could not be written: a link stands in place of its lock file 'output.lock' [unwritable-file]
                          mend the cause and build again; the published site is unchanged""");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatAKilledRunWasBakingIsRemoved() throws IOException {
        write("site/output.staging/.brobygger", MARKER);
        write("site/output.staging/nb/half.html", "<p>");

        try (StagingFolder staging = prepare("site/output").orElseThrow()) {
            assertThat(staging.folder().toFile().list()).containsExactly(".brobygger");
        }
    }

    @Test
    void aSiteKilledBetweenItsTwoRenamesIsNamedBack() throws IOException {
        write("site/output.previous/.brobygger", MARKER);
        write("site/output.previous/index.html", "old");
        write("site/output.staging/.brobygger", MARKER);

        assertThat(problems("site/output")).isEmpty();
        assertThat(folder.resolve("site/output/index.html")).hasContent("old");
        assertThat(folder.resolve("site/output.previous")).doesNotExist();
    }

    @Test
    void anOldSiteThatWasNotDeletedAnyMoreIsDeleted() throws IOException {
        write("site/output/.brobygger", MARKER);
        write("site/output/index.html", "new");
        write("site/output.previous/.brobygger", MARKER);
        write("site/output.previous/index.html", "old");

        assertThat(problems("site/output")).isEmpty();
        assertThat(folder.resolve("site/output/index.html")).hasContent("new");
        assertThat(folder.resolve("site/output.previous")).doesNotExist();
    }

    /** The diagnostic, after seeing to it that nothing was made, changed or deleted. */
    private String refusal(String output) throws IOException {
        List<String> before = names("");
        String problems = problems(output);
        assertThat(names("")).isEqualTo(before);
        return problems;
    }

    private String problems(String output) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Optional<StagingFolder> staging =
                new SitePublisher(2, false).prepare(folder.resolve(output), folder.resolve("site"), log);
        if (staging.isPresent()) {
            staging.get().close();
        }
        assertThat(staging.isPresent()).isNotEqualTo(log.hasErrors());
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }

    private Optional<StagingFolder> prepare(String output) {
        return new SitePublisher(2, false).prepare(folder.resolve(output), folder.resolve("site"), problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.skip(1)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
