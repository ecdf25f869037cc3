package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at once on the same bundles: one has them, the other says so and changes nothing. */
final class TwoCommandsTest {

    private static final String BUNDLE = "translations/en/interface.po";
    private static final String LOCKED = """
            translations:1:1: error: another command is working on the bundles [bundles-locked]
              wait until it has ended, and try again
            """;

    @TempDir
    private Path folder;

    @Test
    void aSyncThatFindsTheBundlesTakenChangesNothing() throws Exception {
        Path site = site();

        String said = whileHeld(site, "sync");

        assertThat(said).isEqualTo(LOCKED + "1 error\nexit 1");
        assertThat(site.resolve("translations/en/index.po")).doesNotExist();
        assertThat(ToolProcess.tool(site, "sync").waitFor()).isZero();
        assertThat(site.resolve("translations/en/index.po")).exists();
    }

    @Test
    void anImportThatFindsTheBundlesTakenChangesNothing() throws Exception {
        Path site = site();
        String before = Files.readString(site.resolve(BUNDLE));
        Path file = edited(site);

        String said = whileHeld(site, "import", file.toString());

        assertThat(said).isEqualTo(LOCKED + "1 error\n0 taken, 0 unchanged, 0 refused\nexit 1");
        assertThat(site.resolve(BUNDLE)).hasContent(before);
        assertThat(ToolProcess.tool(site, "import", file.toString()).waitFor()).isZero();
        assertThat(site.resolve(BUNDLE)).content().contains("msgstr \"Skip to the content\"");
    }

    private Path site() {
        return SiteText.small().in(folder.resolve("site"));
    }

    private Path edited(Path site) throws IOException {
        Path file = folder.resolve("en.po");
        new BundleExport(site, new DiagnosticLog())
                .export(new ExportRequest(
                        List.of("en"), ExchangeFormat.PO, Set.of(), Set.of(), Optional.of(file), folder));
        Files.writeString(file, Files.readString(file).replace("Skip to content", "Skip to the content"));
        return file;
    }

    private static String whileHeld(Path site, String... command) throws Exception {
        Process holder = ToolProcess.start(site, BundleHolder.class.getName(), site.toString());
        try (BufferedReader told = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("[" + BUNDLE + "]");
            Process second = ToolProcess.tool(site, command);
            return ToolProcess.said(second) + "exit " + second.waitFor();
        } finally {
            holder.getOutputStream().close();
            assertThat(holder.waitFor()).isZero();
        }
    }
}
