package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.publish.SiteManifest.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteVerificationTest {

    private static final String REVISION = "0123456789abcdef".repeat(4);

    /** SHA-256 of the one letter {@code a}, as every implementation gives it. */
    private static final String OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void aSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("nb"));
        Files.writeString(site.resolve("a \"b\".txt"), "a");
        Files.writeString(site.resolve("nb/index.html"), "");
        Files.writeString(site.resolve(".brobygger"), "ours");
        SiteManifest.write(site, REVISION, List.of(new Share("nb", 3, 3), new Share("ar", 3, 2)), 2);
    }

    @Test
    void manifestHasALineForEachLanguageAndFile() {
        assertThat(site.resolve("manifest.json")).hasContent("""
                {
                  "format": 1,
                  "tool": "brobygger (not packaged)",
                  "revision": "%s",
                  "languages": [
                    {"tag": "nb", "segments": 3, "translated": 3, "percent": 100},
                    {"tag": "ar", "segments": 3, "translated": 2, "percent": 66}
                  ],
                  "files": [
                    {"path": "a \\"b\\".txt", "size": 1, "sha256": "%s"},
                    {"path": "nb/index.html", "size": 0, "sha256": "%s"}
                  ]
                }
                """.formatted(
                        REVISION, OF_A, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void whatWasBuiltIsWhole() throws IOException {
        DiagnosticLog log = new DiagnosticLog();

        SiteVerification result = SiteVerification.of(site, 2, log).orElseThrow();

        assertThat(printed(log)).isEmpty();
        assertThat(List.of(result.changed(), result.missing(), result.foreign()))
                .containsExactly(0, 0, 0);
        assertThat(result.manifest().languages()).containsExactly(new Share("nb", 3, 3), new Share("ar", 3, 2));
        assertThat(result.fingerprint()).hasSize(64);
    }

    @Test
    void aLinkToTheSiteIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);

        assertThat(SiteVerification.of(link, 2, problem -> {
                    throw new AssertionError(problem.toString());
                }))
                .isPresent();
    }

    @Test
    void changedMissingAndForeignFilesAreToldApart() throws IOException {
        Files.writeString(site.resolve("a \"b\".txt"), "b");
        Files.writeString(site.resolve("nb/index.html"), "<script>");
        Files.writeString(site.resolve("nb/x\nerror: y\u202E.php"), "");
        Files.writeString(site.resolve("nb/more.html"), "");

        assertThat(problems()).isEqualTo("""
                .:1:1: error: 'nb/x\\nerror: y\\u202E.php' is not a file of the site [site-file-foreign]
                  find out who put it there, and remove it; the next build removes it too
                a "b".txt:1:1: error: 'a "b".txt' has other bytes than when it was built [site-file-changed]
                  fetch the site again from where it was built, or build it again
                nb/index.html:1:1: error: 'nb/index.html' is 8 bytes, and was 0 when it was built [site-file-changed]
                  fetch the site again from where it was built, or build it again
                nb/more.html:1:1: error: 'nb/more.html' is not a file of the site [site-file-foreign]
                  find out who put it there, and remove it; the next build removes it too""");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(site.resolve("nb/index.html"));

        assertThat(problems()).isEqualTo("""
                nb/index.html:1:1: error: 'nb/index.html' is not there [site-file-missing]
                  fetch the site again from where it was built, or build it again""");
    }

    @Test
    void aLinkIsNeverTheFileThatWasBuiltAndNeverFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "");
        Files.move(site.resolve("nb"), folder.resolve("nb"));
        Files.createSymbolicLink(site.resolve("nb"), folder.resolve("nb"));
        Files.delete(site.resolve("a \"b\".txt"));
        Files.createSymbolicLink(site.resolve("a \"b\".txt"), elsewhere.resolve("index.html"));

        assertThat(problems()).isEqualTo("""
                a "b".txt:1:1: error: 'a "b".txt' is not a file, and was 1 when it was built [site-file-changed]
                  fetch the site again from where it was built, or build it again
                nb:1:1: error: 'nb' is a link or a device, and no file of the site [site-file-foreign]
                  find out who put it there, and remove it; the next build removes it too
                nb/index.html:1:1: error: 'nb/index.html' is not there [site-file-missing]
                  fetch the site again from where it was built, or build it again""");
    }

    @Test
    void aFolderWithoutAManifestIsRefused() throws IOException {
        Files.delete(site.resolve("manifest.json"));

        assertThat(problems()).isEqualTo("""
                manifest.json:1:1: error: the list of files is not there [manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    @Test
    void aLinkInThePlaceOfTheManifestIsNotRead() throws IOException {
        Files.move(site.resolve("manifest.json"), folder.resolve("manifest.json"));
        Files.createSymbolicLink(site.resolve("manifest.json"), folder.resolve("manifest.json"));

        assertThat(problems()).isEqualTo("""
                manifest.json:1:1: error: the list of files is not a file [manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    @Test
    void aHugeManifestIsNotReadToItsEnd() throws IOException {
        Files.write(site.resolve("manifest.json"), new byte[16 * 1024 * 1024 + 1]);

        assertThat(problems()).isEqualTo("""
                manifest.json:1:1: error: the list of files has more than 16777216 bytes [manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../site/nb/index.html",
                "nb/../../etc/passwd",
                "/etc/passwd",
                "nb//index.html",
                "./nb/index.html",
                "nb/",
                "..\\\\up",
                "nb\\u0000",
                "",
                "manifest.json",
                ".brobygger"
            })
    void aPathThatIsNoFileOfTheSiteIsRefused(String path) throws IOException {
        rewrite("nb/index.html", path);
        boolean isFirst = path.compareTo("a") < 0;
        if (isFirst) {
            swapLines(9, 10);
        }

        assertThat(problems()).isEqualTo("""
                manifest.json:%d:1: error: '%s' cannot be a file of the site [manifest-unusable]
                  build the site again, or fetch it again from where it was built""".formatted(isFirst ? 10 : 11, path.replace("\\\\", "\\")));
    }

    /** The first two files, in the order of their paths. */
    private void swapLines(int first, int second) throws IOException {
        String[] lines = Files.readString(site.resolve("manifest.json")).split("\n");
        String line = lines[first].replace("},", "}");
        lines[first] = lines[second] + ",";
        lines[second] = line;
        Files.writeString(site.resolve("manifest.json"), String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"path\": \"nb/index.html\"|\"path\": \"\\u006eb/index.html\"",
                "\"path\": \"nb/index.html\"|\"path\": \"a \\\"b\\\".txt\"",
                "\"path\": \"nb/index.html\"|\"path\": \"Z\"",
                "\"path\": \"nb/index.html\"|\"name\": \"nb/index.html\"",
                "\"size\": 0|\"size\": 99999999999999999999",
                "\"size\": 0|\"size\": -1",
                "\"size\": 0|\"size\":0",
                "e3b0|E3B0",
                "e3b0|",
                "\"nb/index|\"nb/i\u0000ndex",
                "\"nb/index|\"nb/\\x",
                "\"nb/index|\"nb/\\"
            })
    void whatWeWouldNotWriteIsRefusedWhereItStands(String change) throws IOException {
        String[] fromTo = change.split("\\|", -1);
        rewrite(fromTo[0], fromTo[1]);

        assertThat(problems()).matches("""
                manifest.json:(9|10|11):1: error: this is not what Brobygger writes \\[manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    @Test
    void aToolOrARevisionThatIsNoneIsRefused() throws IOException {
        rewrite("brobygger (not packaged)", "brobygger \\u001b[31m");
        String tool = problems();
        rewrite("brobygger \\u001b[31m", "brobygger 1.0");
        rewrite(REVISION, "new");

        assertThat(tool).isEqualTo("""
                manifest.json:3:1: error: this is no version of Brobygger [manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
        assertThat(problems()).isEqualTo("""
                manifest.json:4:1: error: this is no revision [manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 300, 500, 600})
    void aManifestThatEndsTooSoonIsRefused(int length) throws IOException {
        byte[] bytes = Files.readAllBytes(site.resolve("manifest.json"));
        Files.writeString(
                site.resolve("manifest.json"),
                new String(bytes, StandardCharsets.UTF_8).substring(0, Math.min(length, bytes.length - 1)));

        assertThat(problems()).matches("""
                manifest.json:\\d+:1: error: this is not what Brobygger writes \\[manifest-unusable]
                  build the site again, or fetch it again from where it was built""");
    }

    private void rewrite(String from, String to) throws IOException {
        Path manifest = site.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(from);
        Files.writeString(manifest, text.replace(from, to));
    }

    private String problems() throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Optional<SiteVerification> result = SiteVerification.of(site, 2, log);
        assertThat(result.map(found -> found.changed() + found.missing() + found.foreign()))
                .isIn(Optional.empty(), Optional.of(log.sorted().size()));
        return printed(log);
    }

    private static String printed(DiagnosticLog log) {
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }
}
