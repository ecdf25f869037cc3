package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.publish.SiteManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifySiteCommandTest {

    private static final String REVISION = "0123456789abcdef".repeat(4);
    private static final String FINGERPRINT = "efcce3b9dfc2a7990e94e30b9b1da48a023e35d29a3058b21268996c10ac656c";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSite() throws IOException {
        Path site = Files.createDirectories(folder.resolve("www"));
        Files.writeString(site.resolve("a.html"), "a");
        SiteManifest.write(site, REVISION, List.of(), 1);
    }

    @Test
    void wholeSiteIsToldInOneLine() {
        assertThat(run("verify-site", "www")).isEqualTo(new CliRun(0, """
                        www: 1 file, all as they were built by brobygger (not packaged) from revision 0123456789ab; the list itself is efcce3b9dfc2
                        """, ""));
    }

    @Test
    void everyDifferenceIsToldWithItsPlace() throws IOException {
        Files.move(folder.resolve("www/a.html"), folder.resolve("www/b.html"));

        assertThat(run("verify-site", "www")).isEqualTo(new CliRun(1, """
                        www: 1 file: 0 changed, 1 missing, 1 foreign by brobygger (not packaged) from revision 0123456789ab; the list itself is efcce3b9dfc2
                        """, """
                        www/a.html:1:1: error: 'a.html' is not there [site-file-missing]
                          fetch the site again from where it was built, or build it again
                        www/b.html:1:1: error: 'b.html' is not a file of the site [site-file-foreign]
                          find out who put it there, and remove it; the next build removes it too
                        2 errors
                        """));
    }

    @Test
    void aProgramGetsJson() {
        assertThat(run("verify-site", "www", "--format", "json"))
                .isEqualTo(new CliRun(0, """
                        {
                          "files": 1,
                          "changed": 0,
                          "missing": 0,
                          "foreign": 0,
                          "tool": "brobygger (not packaged)",
                          "revision": "%s",
                          "fingerprint": "%s",
                          "errors": 0,
                          "warnings": 0,
                          "diagnostics": []
                        }
                        """.formatted(REVISION, FINGERPRINT), ""));
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("photos"));

        assertThat(run("verify-site", "photos")).isEqualTo(new CliRun(1, "", """
                        photos/manifest.json:1:1: error: the list of files is not there [manifest-unusable]
                          build the site again, or fetch it again from where it was built
                        1 error
                        """));
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(run("verify-site", "wwww")).isEqualTo(new CliRun(2, "", """
                        brobygger: error: there is no folder 'wwww'
                          name the folder of a published site, for example 'output'
                        """));
    }

    private CliRun run(String... arguments) {
        return CliRun.in(folder, FakeSites.idle(), arguments);
    }
}
