package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.serve.SiteFiles.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteFilesTest {

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void writeASite() throws IOException {
        root = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(root.resolve("nb/skole å"));
        Files.createDirectories(root.resolve("css"));
        Files.writeString(root.resolve("index.html"), "");
        Files.writeString(root.resolve("nb/skole å/index.html"), "");
        Files.writeString(root.resolve("css/site.css"), "");
        Files.writeString(folder.resolve("secret.txt"), "");
    }

    @Test
    void fileIsFound() {
        assertThat(find("/css/site.css")).isEqualTo(new Found.File(root.resolve("css/site.css")));
    }

    @Test
    void folderMeansItsIndex() {
        assertThat(find("")).isEqualTo(new Found.File(root.resolve("index.html")));
        assertThat(find("/")).isEqualTo(new Found.File(root.resolve("index.html")));
        assertThat(find("/nb/skole å/")).isEqualTo(new Found.File(root.resolve("nb/skole å/index.html")));
    }

    @Test
    void folderWithoutItsSlashIsElsewhere() {
        assertThat(find("/nb/skole å")).isEqualTo(new Found.Elsewhere("/nb/skole%20%C3%A5/"));
    }

    @Test
    void redirectNeverLeavesThisServer() {
        assertThat(find("//nb//skole å")).isEqualTo(new Found.Elsewhere("/nb/skole%20%C3%A5/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nb/",
                "/css",
                "/nowhere",
                "/index.html/",
                "/../secret.txt",
                "/css/../../secret.txt",
                "/./index.html",
                "/..\\secret.txt",
                "/\0"
            })
    void otherAddressesLeadToNothing(String address) {
        assertThat(find(address)).isEqualTo(new Found.Nothing());
    }

    @Test
    void linkOutOfTheSiteLeadsToNothing() throws IOException {
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));

        assertThat(find("/link.txt")).isEqualTo(new Found.Nothing());
    }

    private Found find(String address) {
        return new SiteFiles(root).find(address);
    }
}
