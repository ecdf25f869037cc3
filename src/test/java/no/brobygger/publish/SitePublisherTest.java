package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    @Test
    void firstSiteIsPublishedWithItsMarker() throws IOException {
        PublishResult result = publish(new SitePublisher(2, false), "nb/index.html", "home", "site.css", "css");

        assertThat(result).isEqualTo(new PublishResult(2, 0, 0, 0));
        assertThat(names())
                .containsExactly("output", "output/.brobygger", "output/nb", "output/nb/index.html", "output/site.css");
        assertThat(output("nb/index.html")).hasContent("home");
        assertThat(output(".brobygger"))
                .hasContent(
                        "Brobygger wrote this folder. The next build replaces it: whatever else is put here is lost.");
    }

    @Test
    void sameSiteAgainTouchesNothing() throws IOException {
        publish(new SitePublisher(2, false), "a.html", "a", "nb/b.html", "b");
        Files.setLastModifiedTime(folder.resolve("output"), LONG_AGO);
        Object before = fileKey();

        PublishResult result = publish(new SitePublisher(2, false), "a.html", "a", "nb/b.html", "b");

        assertThat(result).isEqualTo(new PublishResult(0, 0, 2, 0));
        assertThat(result.isUntouched()).isTrue();
        assertThat(Files.getLastModifiedTime(folder.resolve("output"))).isEqualTo(LONG_AGO);
        assertThat(fileKey()).isEqualTo(before);
        assertThat(names())
                .containsExactly("output", "output/.brobygger", "output/a.html", "output/nb", "output/nb/b.html");
    }

    @Test
    void onlyChangedFilesGetANewTime() throws IOException {
        publish(new SitePublisher(1, false), "same.html", "same", "changed.html", "old", "gone.html", "x");
        Files.setLastModifiedTime(output("same.html"), LONG_AGO);
        Files.setLastModifiedTime(output("changed.html"), LONG_AGO);

        PublishResult result =
                publish(new SitePublisher(1, false), "same.html", "same", "changed.html", "new", "added.html", "y");

        assertThat(result).isEqualTo(new PublishResult(1, 1, 1, 1));
        assertThat(Files.getLastModifiedTime(output("same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(output("changed.html"))).isGreaterThan(LONG_AGO);
        assertThat(names())
                .containsExactly(
                        "output", "output/.brobygger", "output/added.html", "output/changed.html", "output/same.html");
        assertThat(output("changed.html")).hasContent("new");
    }

    @Test
    void filesOfManyBuffersAreComparedToTheLastByte() throws IOException {
        String large = "x".repeat(200_000);
        publish(new SitePublisher(3, false), "a", large + "1", "b", large + "1", "c", "");

        PublishResult result = publish(new SitePublisher(3, false), "a", large + "1", "b", large + "2", "c", "");

        assertThat(result).isEqualTo(new PublishResult(0, 1, 2, 0));
    }

    @Test
    void anEmptyFolderMayBeUsed() throws IOException {
        Files.createDirectories(folder.resolve("output"));

        PublishResult result = publish(new SitePublisher(2, false), "a.html", "a");

        assertThat(result).isEqualTo(new PublishResult(1, 0, 0, 0));
        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
    }

    @Test
    void whatWasNotPublishedIsDeletedOnClosing() throws IOException {
        publish(new SitePublisher(2, false), "a.html", "old");

        try (StagingFolder staging = prepare(new SitePublisher(2, false))) {
            Files.writeString(staging.folder().resolve("a.html"), "half a page");
        }

        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
        assertThat(output("a.html")).hasContent("old");
    }

    @Test
    void aLinkToTheOutputFolderStaysALink() throws IOException {
        Files.createDirectories(folder.resolve("www"));
        Files.createSymbolicLink(folder.resolve("output"), Path.of("www"));

        publish(new SitePublisher(2, false), "a.html", "a");

        assertThat(names()).containsExactly("output", "www", "www/.brobygger", "www/a.html");
        assertThat(folder.resolve("output")).isSymbolicLink();
        assertThat(output("a.html")).hasContent("a");
    }

    @Test
    void anAssetNamedLikeTheMarkerDoesNotReplaceIt() throws IOException {
        publish(new SitePublisher(2, false), ".brobygger", "mine", "a.html", "a");

        assertThat(output(".brobygger")).content().startsWith("Brobygger wrote this folder.");
    }

    @Test
    void oldSiteComesBackWhenTheNewOneCannotTakeItsPlace() throws IOException {
        publish(new SitePublisher(2, false), "a.html", "old");
        SitePublisher failing = new SitePublisher(2, false, failingAt(2, "Input/output error"));

        String problems = failingPublish(failing, "a.html", "new");

        assertThat(problems).isEqualTo("""
                        ../output:1:1: error: the new site could not be put in place: Input/output error; the published site is unchanged [publish-failed]
                          mend the cause and build again; the next build also brings back an old site that was moved away""");
        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
        assertThat(output("a.html")).hasContent("old");
    }

    @Test
    void fullDiskWhilePublishingLeavesTheOldSiteWhole() throws IOException {
        publish(new SitePublisher(2, false), "a.html", "old");
        SitePublisher failing = new SitePublisher(2, false, failingAt(1, "No space left on device"));

        String problems = failingPublish(failing, "a.html", "new");

        assertThat(problems).isEqualTo("""
                        ../output:1:1: error: the disk is full: '../output' could not be written [disk-full]
                          free some space and build again; the published site is unchanged""");
        assertThat(output("a.html")).hasContent("old");
    }

    @Test
    void nextRunBringsBackAnOldSiteThatCouldNotBeNamedBack() throws IOException {
        publish(new SitePublisher(2, false), "a.html", "old");
        SitePublisher failing =
                new SitePublisher(2, false, failingAt(2, "Input/output error").andAfter());

        String problems = failingPublish(failing, "a.html", "new");
        List<String> between = names();
        prepare(new SitePublisher(2, false)).close();

        assertThat(problems).isEqualTo("""
                        ../output:1:1: error: the new site could not be put in place: Input/output error; the old site is whole in '../output.previous' [publish-failed]
                          it could not be named back: Input/output error
                          mend the cause and build again; the next build also brings back an old site that was moved away""");
        assertThat(between).containsExactly("output.previous", "output.previous/.brobygger", "output.previous/a.html");
        assertThat(names()).containsExactly("output", "output/.brobygger", "output/a.html");
        assertThat(output("a.html")).hasContent("old");
    }

    private PublishResult publish(SitePublisher publisher, String... filesAndTexts) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        try (StagingFolder staging = prepare(publisher)) {
            write(staging, filesAndTexts);
            Optional<PublishResult> result = publisher.publish(staging, log);
            assertThat(log.sorted()).isEmpty();
            return result.orElseThrow();
        }
    }

    private String failingPublish(SitePublisher publisher, String... filesAndTexts) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        try (StagingFolder staging = prepare(publisher)) {
            write(staging, filesAndTexts);
            assertThat(publisher.publish(staging, log)).isEmpty();
        }
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }

    private StagingFolder prepare(SitePublisher publisher) {
        return publisher
                .prepare(folder.resolve("output"), folder.resolve("site"), problem -> {
                    throw new AssertionError(problem.toString());
                })
                .orElseThrow();
    }

    private static void write(StagingFolder staging, String... filesAndTexts) throws IOException {
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            Path file = staging.folder().resolve(filesAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, filesAndTexts[i + 1]);
        }
    }

    /** Tells a folder from another that later has its name. */
    private Object fileKey() throws IOException {
        return String.valueOf(Files.readAttributes(folder.resolve("output"), BasicFileAttributes.class)
                .fileKey());
    }

    private Path output(String file) {
        return folder.resolve("output").resolve(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.skip(1)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static FailingRename failingAt(int call, String message) {
        return new FailingRename(call, call, message);
    }

    /** Renames as the system does, but for the calls that fail. */
    private static final class FailingRename implements SystemCalls {

        private final int first;
        private final int last;
        private final String message;
        private int calls;

        FailingRename(int first, int last, String message) {
            this.first = first;
            this.last = last;
            this.message = message;
        }

        FailingRename andAfter() {
            return new FailingRename(first, Integer.MAX_VALUE, message);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            calls++;
            if (calls >= first && calls <= last) {
                throw new IOException(message);
            }
            Files.move(from, to);
        }
    }
}
