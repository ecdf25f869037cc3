package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SourceFilesTest {

    @TempDir
    private Path folder;

    private Path site;
    private Path outside;

    private final DiagnosticLog problems = new DiagnosticLog();

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        outside = Files.createDirectories(folder.resolve("outside"));
        for (String name : List.of("content", "data", "schools/a")) {
            Files.createDirectories(site.resolve(name));
        }
        Files.writeString(site.resolve("content/index.md"), "title=Hjem\n");
        Files.writeString(site.resolve("data/law.yaml"), "law\n");
        Files.writeString(outside.resolve("secret.txt"), "secret\n");
    }

    @Test
    void linksThatNobodyReadsAreToldAtTheirPlacesAndNotFollowed() throws IOException {
        link("content/all", Path.of("/"));
        link("data/nowhere.txt", Path.of("nowhere/x"));
        link("data/other.txt", outside.resolve("secret.txt"));
        link("data/zero.txt", Path.of("/dev/zero"));

        assertThat(revision(Optional.empty())).isEmpty();

        assertThat(told()).isEqualTo("""
                content/all:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place
                data/nowhere.txt:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it
                data/other.txt:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place
                data/zero.txt:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place""");
    }

    @Test
    void whatEditorsLeaveIsNoPartOfTheRevision() throws IOException {
        Optional<String> before = revision(Optional.empty());
        Files.writeString(site.resolve("content/#index.md#"), "title=Hje\n");
        Files.writeString(site.resolve("content/index.md~"), "title=H\n");

        assertThat(before).isPresent();
        assertThat(revision(Optional.empty())).isEqualTo(before);
    }

    @Test
    void aSocketIsNotRead() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(site.resolve("data/socket")));

            assertThat(revision(Optional.empty())).isEmpty();
        }
        assertThat(told()).isEqualTo("""
                data/socket:1:1: error: this cannot be read: it is no file [unreadable-file]
                  mend the cause and build again; the published site is unchanged""");
    }

    @Test
    void aLinkWithinTheSiteIsASourceLikeTheFileItself() throws IOException {
        Files.writeString(site.resolve("data/copy.yaml"), "law\n");
        Optional<String> copied = revision(Optional.empty());
        Files.delete(site.resolve("data/copy.yaml"));
        link("data/copy.yaml", site.resolve("data/law.yaml"));

        assertThat(revision(Optional.empty())).isPresent().isEqualTo(copied);
        assertThat(told()).isEmpty();
    }

    @Test
    void linksOfOtherSchoolsAndHiddenOnesAreNotAsked() throws IOException {
        Optional<String> before = revision(Optional.empty());
        link("data/.hidden", outside);
        link("schools/b", outside);
        link("schools/a/more", outside);

        assertThat(revision(Optional.empty())).isPresent().isEqualTo(before);
        assertThat(told()).isEmpty();
        assertThat(revision(Optional.of("a"))).isEmpty();
        assertThat(told()).isEqualTo("""
                schools/a/more:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place""");
    }

    @Test
    void theFolderOfAllSchoolsIsAskedForTheSiteOfASchool() throws IOException {
        Files.delete(site.resolve("schools/a"));
        Files.delete(site.resolve("schools"));
        link("schools", outside);

        assertThat(revision(Optional.empty())).isPresent();
        assertThat(revision(Optional.of("a"))).isEmpty();
        assertThat(told()).isEqualTo("""
                schools:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place""");
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(site.resolve(name), target);
    }

    private Optional<String> revision(Optional<String> school) {
        return SourceFiles.of(site, 2).revision(school, problems);
    }

    private String told() {
        return problems.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
