package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real commands, in processes of their own, while they write, and finds each bundle old or new. The moments are
 * told by which bundle is written, so that they are spread over the work on any machine.
 */
@Tag("once")
final class KilledCommandTest {

    private static final int PAGES = 50;
    private static final int KILLS = 50;
    private static final String BUNDLES = "translations/en/a";

    @TempDir
    private Path folder;

    @TempDir
    private Path toolFolder;

    @Test
    void aKilledSyncLeavesEachBundleOldOrNew() throws Exception {
        Path site = site();

        killedCommandLeavesEachBundleOldOrNew(site, "sync");
    }

    @Test
    void aKilledImportLeavesEachBundleOldOrNew() throws Exception {
        Path site = site();
        Path file = site.resolve("brobygger-en.po");
        new BundleExport(site, new DiagnosticLog())
                .export(new ExportRequest(
                        List.of("en"), ExchangeFormat.PO, Set.of(), Set.of(), Optional.of(file), site));
        Files.writeString(file, Files.readString(file).replace("\"Page ", "\"Leaflet "));

        killedCommandLeavesEachBundleOldOrNew(site, "import", file.toString());
    }

    private void killedCommandLeavesEachBundleOldOrNew(Path site, String... command) throws Exception {
        Map<String, String> before = bundles(site);
        WarmTool tool = WarmTool.after(toolFolder, site, command);
        Map<String, String> after = bundles(site);
        assertThat(after).hasSize(PAGES).hasSameSizeAs(before);
        assertThat(after.entrySet()).doesNotContainAnyElementsOf(before.entrySet());

        List<String> names = List.copyOf(before.keySet());
        int between = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            restore(site, before);
            Process process = tool.start(site, command);
            awaitWritten(site.resolve(BUNDLES).resolve(names.get(kill * PAGES / KILLS)), process);
            process.destroyForcibly().waitFor();

            Map<String, String> found = bundles(site);
            found.forEach((name, text) -> assertThat(text).isIn(before.get(name), after.get(name)));
            between += found.equals(before) || found.equals(after) ? 0 : 1;
        }
        assertThat(between).as("kills that came while it wrote").isGreaterThan(KILLS / 5);

        assertThat(ToolProcess.said(tool.start(site, command))).doesNotContain("error");
        assertThat(bundles(site)).isEqualTo(after);
        try (Stream<Path> files = Files.walk(site.resolve("translations"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.toString().endsWith(".po"));
        }
    }

    /** Looks until a bundle is new, or the process has come to its end; one bundle, lest the looking slow the writing. */
    private static void awaitWritten(Path bundle, Process process) throws Exception {
        long old = Files.size(bundle);
        while (Files.size(bundle) == old && !process.waitFor(1, TimeUnit.MILLISECONDS)) {}
    }

    /** A site whose pages have changed since they were translated; its bundles are pure ASCII. */
    private Path site() {
        StringBuilder text = new StringBuilder("-- content/a/index.md --\ntitle=Tema\n~~~~~~\n");
        for (int i = 0; i < PAGES; i++) {
            text.append("""
                    -- content/a/s%1$d.md --
                    title=Side %1$d
                    ~~~~~~
                    Svar innen tre uker.
                    -- translations/en/a/s%1$d.po --
                    msgid ""
                    msgstr "Language: en\\n"

                    msgid "Side %1$d"
                    msgstr "Page %1$d"

                    msgid "Svar innen to uker."
                    msgstr "Answer within two weeks."
                    """.formatted(i));
        }
        return SiteText.small().with(text.toString()).in(folder);
    }

    private static void restore(Path site, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(site.resolve(BUNDLES).resolve(text.getKey()), text.getValue());
        }
    }

    /** The bundles by name, without that of the topic, which {@code sync} makes. */
    private static Map<String, String> bundles(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(site.resolve(BUNDLES))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("s\\d+\\.po")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
