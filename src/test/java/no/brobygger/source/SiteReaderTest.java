package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReaderTest {

    @TempDir
    Path folder;

    @Test
    void soundSiteHasNoProblems() {
        ReadSite site = ReadSite.of(SiteText.small().in(folder));

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().folder()).isEqualTo(folder);
        assertThat(site.source().reference().law().rows()).isEmpty();
    }

    @Test
    void folderThatIsNoSiteIsOneError() {
        ReadSite site = ReadSite.of(folder.resolve("absent"));

        assertThat(site.problems()).isEqualTo("""
                jbake.properties:1:1: error: the file is not there [missing-file]
                  create the file, or run brobygger in the folder of a site""");
        assertThat(site.source().pages()).isEmpty();
    }

    @Test
    void fileWhereAFolderShouldBeIsOneError() throws IOException {
        Path site = SiteText.small().without("translations/en/interface.po").in(folder);
        Files.deleteIfExists(site.resolve("translations/en"));
        Files.deleteIfExists(site.resolve("translations"));
        Files.writeString(site.resolve("translations"), "?");
        Files.writeString(site.resolve("jbake.properties"), "brobygger.site.name=A\n");

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                translations:1:1: error: this is no folder, but one is expected [unreadable-file]
                  replace it with a folder""");
    }

    @Test
    void currentFolderCanBeRead() {
        SiteFolder here = new SiteFolder(Path.of("."));
        DiagnosticLog problems = new DiagnosticLog();

        assertThat(here.filesBelow("data", problems)).contains("data/law.yaml");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void readingTwiceGivesTheSame() {
        Path site = SiteText.small().in(folder);

        assertThat(ReadSite.of(site).source().pages())
                .isEqualTo(ReadSite.of(site).source().pages());
    }
}
