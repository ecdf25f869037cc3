package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output that is a link to one of two folders: each build writes the other, and replaces the link. */
class LinkedOutputTest {

    private static final SitePublisher LINKED = new SitePublisher(2, true);
    private static final SitePublisher PLAIN = new SitePublisher(2, false);

    @TempDir
    private Path folder;

    @Test
    void firstSiteIsBehindALink() throws IOException {
        assertThat(publish(LINKED, "one")).isEmpty();

        assertThat(names())
                .containsExactly(
                        "output -> output.version-a",
                        "output.version-a",
                        "output.version-a/.brobygger",
                        "output.version-a/a.html");
        assertThat(folder.resolve("output/a.html")).hasContent("one");
    }

    @Test
    void theSiteBeforeStaysUntilTheNextBuild() throws IOException {
        publish(LINKED, "one");
        publish(LINKED, "two");

        assertThat(names()).contains("output -> output.version-b");
        assertThat(folder.resolve("output/a.html")).hasContent("two");
        assertThat(folder.resolve("output.version-a/a.html")).hasContent("one");
        try (StagingFolder staging = prepare(LINKED, new DiagnosticLog())) {
            assertThat(staging.folder()).exists();
            assertThat(folder.resolve("output/a.html")).hasContent("two");
            assertThat(folder.resolve("output.version-a")).doesNotExist();
        }
    }

    @Test
    void laterBuildsKeepTheLinkWithoutBeingTold() throws IOException {
        publish(LINKED, "one");
        publish(PLAIN, "two");
        publish(PLAIN, "three");

        assertThat(names()).contains("output -> output.version-a");
        assertThat(folder.resolve("output/a.html")).hasContent("three");
    }

    @Test
    void sameSiteAgainLeavesTheLink() throws IOException {
        publish(LINKED, "one");
        publish(LINKED, "one");

        assertThat(names()).contains("output -> output.version-a").doesNotContain("output.version-b");
    }

    @Test
    void aFolderThatWasPublishedBecomesALinkEvenIfNothingChanged() throws IOException {
        publish(PLAIN, "one");
        publish(LINKED, "one");

        assertThat(names())
                .containsExactly(
                        "output -> output.version-a",
                        "output.version-a",
                        "output.version-a/.brobygger",
                        "output.version-a/a.html");
    }

    @Test
    void withoutTheLinkTheNextSiteIsAPlainFolderAgain() throws IOException {
        publish(LINKED, "one");
        Files.delete(folder.resolve("output"));
        publish(PLAIN, "two");

        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
    }

    @Test
    void aLinkOfTheUsersOwnLeadsToTheLinkThatIsReplaced() throws IOException {
        Files.createSymbolicLink(folder.resolve("output"), Path.of("www"));
        Files.createDirectories(folder.resolve("www"));
        publish(LINKED, "one");

        assertThat(names()).contains("output -> www", "www -> www.version-a");
        assertThat(folder.resolve("output/a.html")).hasContent("one");
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        publish(LINKED, "one");
        write("output.version-b/.brobygger", "ours");
        write("output.version-b/a.html", "never published");
        write("output.staging/.brobygger", "ours");
        Files.createSymbolicLink(folder.resolve("output.link"), Path.of("output.version-b"));

        prepare(LINKED, new DiagnosticLog()).close();

        assertThat(names())
                .containsExactly(
                        "output -> output.version-a",
                        "output.version-a",
                        "output.version-a/.brobygger",
                        "output.version-a/a.html");
    }

    @Test
    void aFolderOfSomebodyElseInThePlaceOfTheOtherVersionIsRefused() throws IOException {
        write("output.version-b/thesis.txt", "years of work");
        DiagnosticLog log = new DiagnosticLog();

        Optional<StagingFolder> staging = LINKED.prepare(folder.resolve("output"), folder.resolve("site"), log);

        assertThat(staging).isEmpty();
        assertThat(printed(log)).isEqualTo("""
                        ../output.version-b:1:1: error: '../output.version-b' holds files that Brobygger did not write (it has no '.brobygger') [output-not-ours]
                          empty or move it, or name a folder of its own with --output, for example 'output'""");
    }

    @Test
    void withoutLinksTheFolderIsReplacedAsBefore() throws IOException {
        SitePublisher onStick = new SitePublisher(2, true, new Names(0, false));
        publish(onStick, "one");

        assertThat(publish(onStick, "two")).isEqualTo("""
                        ../output:1:1: warning: no link can be made beside '../output', so readers may meet no site for an instant [output-not-linked]
                          leave out --link, or publish to a file system that has symbolic links""");
        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
        assertThat(folder.resolve("output/a.html")).hasContent("two");
    }

    @Test
    void oldSiteStaysWhenTheLinkCannotBeReplaced() throws IOException {
        publish(LINKED, "one");
        SitePublisher failing = new SitePublisher(2, true, new Names(2, true));

        assertThat(publish(failing, "two")).isEqualTo("""
                        ../output:1:1: error: the new site could not be put in place: Input/output error; the published site is unchanged [publish-failed]
                          mend the cause and build again; the next build also brings back an old site that was moved away""");
        assertThat(names())
                .containsExactly(
                        "output -> output.version-a",
                        "output.version-a",
                        "output.version-a/.brobygger",
                        "output.version-a/a.html");
    }

    @Test
    void oldFolderComesBackWhenTheLinkCannotTakeItsName() throws IOException {
        publish(PLAIN, "one");
        SitePublisher failing = new SitePublisher(2, true, new Names(3, true));

        assertThat(publish(failing, "two")).isEqualTo("""
                        ../output:1:1: error: the new site could not be put in place: Input/output error; the published site is unchanged [publish-failed]
                          mend the cause and build again; the next build also brings back an old site that was moved away""");
        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
        assertThat(folder.resolve("output/a.html")).hasContent("one");
    }

    /** Publishes a page with this text, and gives what was said. */
    private String publish(SitePublisher publisher, String text) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        try (StagingFolder staging = prepare(publisher, log)) {
            Files.writeString(staging.folder().resolve("a.html"), text);
            assertThat(publisher.publish(staging, log).isPresent()).isNotEqualTo(log.hasErrors());
        }
        return printed(log);
    }

    private StagingFolder prepare(SitePublisher publisher, DiagnosticLog log) {
        return publisher
                .prepare(folder.resolve("output"), folder.resolve("site"), log)
                .orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String printed(DiagnosticLog log) {
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }

    /** What is there, each link with where it leads. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.skip(1).map(this::name).sorted().toList();
        }
    }

    private String name(Path file) {
        String name = folder.relativize(file).toString();
        try {
            return Files.isSymbolicLink(file) ? name + " -> " + Files.readSymbolicLink(file) : name;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Renames and links as the system does, but for one rename, or without links at all. */
    private static final class Names implements SystemCalls {

        private final int failing;
        private final boolean hasLinks;
        private int renames;

        /** @param failing which rename fails, from 1; 0 for none */
        Names(int failing, boolean hasLinks) {
            this.failing = failing;
            this.hasLinks = hasLinks;
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            renames++;
            if (renames == failing) {
                throw new IOException("Input/output error");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void link(Path link, Path target) throws IOException {
            if (!hasLinks) {
                throw new UnsupportedOperationException("no links");
            }
            Files.createSymbolicLink(link, target);
        }
    }
}
