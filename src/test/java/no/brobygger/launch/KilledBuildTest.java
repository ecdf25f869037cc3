package no.brobygger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.brobygger.SmallSite;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.publish.SiteVerification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real builds over a site that a reader fetches from a real nginx all the while. Each build is of a version of its
 * own, whose number stands at many places of each page, so that a page of two halves would be seen.
 */
@Tag("once")
@Tag("servers")
final class KilledBuildTest {

    private static final int KILLS = 100;
    private static final int SEED = 20261126;
    private static final int FIRST = 1000;
    private static final int LAST = 1500;
    private static final List<String> PAGES =
            List.of("nb/index.html", "nb/tema/a.html", "nb/tema/index.html", "en/index.html");

    /** How far a build had come when it was killed. */
    private enum Stage {
        NOTHING_WRITTEN,
        WRITING,
        NOT_YET_LINKED,
        LINKED
    }

    @TempDir
    private Path folder;

    private Path site;
    private Path output;
    private WarmTool tool;
    private long whole;

    @Test
    void readerMeetsNothingButWholePagesOfTheOldOrTheNewSite() throws Exception {
        site = SmallSite.with(version(FIRST), folder.resolve("site"));
        output = folder.resolve("www/output");
        tool = WarmTool.after(folder, site, "build", "--link", "--output", output.toString());
        long begun = System.nanoTime();
        build();
        whole = System.nanoTime() - begun;
        Random random = new Random(SEED);
        Map<Stage, Integer> kills = new EnumMap<>(Stage.class);

        try (Nginx nginx = Nginx.serving(output, folder);
                PageReader reader = PageReader.start(nginx, pages(), FIRST)) {
            for (int version = FIRST + 1; killed(kills) < KILLS; version++) {
                SmallSite.with(version(version), site);
                reader.expect(version);
                if (isKilled(tool.start(site, "build", "--output", output.toString()), random, killed(kills))) {
                    kills.merge(stage(version), 1, Integer::sum);
                }
                if (version % 20 == 0) {
                    build(); // else each of a hundred kills might come too soon, and no reader ever meet a newer site
                }
                assertThat(problems()).isEmpty();
                reader.awaitRound();
            }
            assertThat(reader.faults()).isEmpty();
            assertThat(reader.answers()).isGreaterThan(KILLS * PAGES.size());
            assertThat(reader.versionsMet())
                    .as("versions that were published and met")
                    .isGreaterThan(1);
            System.out.println("killed " + kills + ", " + reader.answers() + " answers");
        }

        assertThat(killed(kills)).isEqualTo(KILLS);
        assertThat(kills.get(Stage.WRITING))
                .as("kills that came while it wrote")
                .isGreaterThan(KILLS / 5);
        theNextBuildCleansUp();
    }

    private void theNextBuildCleansUp() throws IOException {
        SmallSite.with(version(LAST), site);
        build();
        assertThat(besideTheOutput()).containsExactly("output", "output.version-a", "output.version-b");
    }

    /**
     * Kills a build, unless it is faster: one in three at any moment, one in three while it bakes, and one in three about
     * the time when the site is put in place.
     */
    private boolean isKilled(Process build, Random random, int kill) throws Exception {
        Path staging = output.resolveSibling("output.staging");
        long latest =
                switch (kill % 3) {
                    case 0 -> whole;
                    case 1 -> {
                        awaitFile(staging, build);
                        yield whole / 2;
                    }
                    default -> {
                        awaitFile(staging.resolve("manifest.json"), build);
                        yield whole / 200;
                    }
                };
        build.waitFor((long) (random.nextDouble() * latest), TimeUnit.NANOSECONDS);
        build.destroyForcibly();
        return build.waitFor() != 0;
    }

    private static void awaitFile(Path file, Process build) throws InterruptedException {
        while (!Files.exists(file) && !build.waitFor(1, TimeUnit.MILLISECONDS)) {}
    }

    private Stage stage(int version) throws IOException {
        if (Files.readString(output.resolve(PAGES.get(0))).contains(PageReader.word(version))) {
            return Stage.LINKED;
        }
        if (besideTheOutput().contains("output.staging")) {
            return Stage.WRITING;
        }
        return besideTheOutput().size() > 3 ? Stage.NOT_YET_LINKED : Stage.NOTHING_WRITTEN;
    }

    private static int killed(Map<Stage, Integer> kills) {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void build() throws IOException {
        assertThat(ToolProcess.said(tool.start(site, "build", "--output", output.toString())))
                .contains(" written, ");
    }

    /** What a reader could find wrong with the site that is published. */
    private List<String> problems() throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        assertThat(SiteVerification.of(output, 1, log)).isPresent();
        return log.sorted().stream().map(Object::toString).toList();
    }

    private SortedMap<String, String> pages() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (String page : PAGES) {
            String text = Files.readString(output.resolve(page));
            assertThat(text.split(PageReader.word(FIRST))).as(page).hasSizeGreaterThan(2);
            pages.put(page, text);
        }
        return pages;
    }

    private List<String> besideTheOutput() throws IOException {
        try (Stream<Path> files = Files.list(output.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String version(int version) {
        return """
                -- content/index.md --
                title=Hjem %1$s
                summary=Om %1$s
                ~~~~~~
                Velkommen til %1$s.
                -- content/tema/index.md --
                title=Tema %1$s
                ~~~~~~
                Om %1$s.
                -- content/tema/a.md --
                title=Side %1$s
                ~~~~~~
                %2$s

                Slutt på %1$s.
                """.formatted(
                        PageReader.word(version),
                        ((PageReader.word(version) + " ").repeat(400).strip() + "\n\n").repeat(10));
    }
}
