package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.BuildOptions;
import no.brobygger.SiteBuild;
import no.brobygger.SmallSite;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of somebody's own goes without its name being told. */
class ForeignFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whatSomebodyPutIntoTheSiteIsNamedAndWhatWasBuiltIsNot() throws IOException {
        Path output = SmallSite.published("""
                -- assets/gammel.txt --
                Gammel.
                """, folder);
        Files.delete(folder.resolve("site/assets/gammel.txt"));
        Files.createDirectories(output.resolve("bilder"));
        Files.writeString(output.resolve("bilder/klassen.jpg"), "jpg");
        Files.writeString(output.resolve("plan\n.pdf"), "pdf");

        assertThat(rebuilt(output)).isEqualTo("""
                        ../output:1:1: warning: 'plan\\n.pdf' was no file of the site, and is removed with the old one [site-file-foreign]
                          keep files of your own in 'assets', from where each build copies them
                        ../output/bilder/klassen.jpg:1:1: warning: 'bilder/klassen.jpg' was no file of the site, and is removed with the old one [site-file-foreign]
                          keep files of your own in 'assets', from where each build copies them""");
        assertThat(output.resolve("bilder")).doesNotExist();
        assertThat(rebuilt(output)).isEmpty();
    }

    @Test
    void withoutAListThatCanBeTrustedNoneIsNamed() throws IOException {
        Path output = SmallSite.published("", folder);
        Files.writeString(output.resolve("plan.pdf"), "pdf");
        Files.writeString(output.resolve(SiteManifest.NAME), "{}");

        assertThat(rebuilt(output)).isEmpty();
        assertThat(output.resolve("plan.pdf")).doesNotExist();
    }

    private String rebuilt(Path output) {
        DiagnosticLog log = new DiagnosticLog();
        assertThat(new SiteBuild(folder.resolve("site"), new BuildOptions(2, false))
                        .build(output, log)
                        .published())
                .isTrue();
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }
}
