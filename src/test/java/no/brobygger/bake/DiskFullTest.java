package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.brobygger.disk.WriteFailure;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import org.jbake.app.Asset;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskWhileBakingStopsAndIsReportedOnce() throws IOException {
        TinySite site = new TinySite(folder).file("assets/site.css", "p {}");
        Files.createDirectories(site.staging());
        AtomicInteger asked = new AtomicInteger();
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pages.add(new PlannedPage("p.html." + i, "text.ftlh", TinySite.BOKMAL, () -> asked.incrementAndGet()));
        }

        bakeOnFullDisk(site, new SitePlan(pages));

        assertThat(site.written()).isEmpty();
        assertThat(asked).hasValue(1);
        assertThat(site.problems()).isEqualTo("""
                        ../staging/p.html.0:1:1: error: the disk is full: '../staging/p.html.0' could not be written [disk-full]
                          free some space and build again; the published site is unchanged""");
    }

    @Test
    void anyOtherFailureToWriteKeepsItsReasonWithoutThePath() {
        WriteProblem problem = new WriteProblem(new SitePlaces(folder));

        assertThat(problem.diagnostic(new AccessDeniedException("/srv/x"), folder.resolve("out/x")))
                .hasToString("""
                        out/x:1:1: error: 'out/x' could not be written: permission denied [unwritable-file]
                          mend the cause and build again; the published site is unchanged""");
    }

    @Test
    void reasonsAreToldInAFewWords() {
        assertThat(WriteFailure.reason(new FileNotFoundException("/srv/x (Is a directory)")))
                .isEqualTo("Is a directory");
        assertThat(WriteFailure.reason(new FileSystemException("/srv/x", null, "Too many links")))
                .isEqualTo("Too many links");
        assertThat(WriteFailure.reason(new FileSystemException("/srv/x"))).isEqualTo("FileSystemException");
        assertThat(WriteFailure.isDiskFull(new FileSystemException("/srv/x", null, "Disk quota exceeded")))
                .isTrue();
        assertThat(WriteFailure.isDiskFull(new FileSystemException("/srv/x", null, "Too many links")))
                .isFalse();
    }

    private static void bakeOnFullDisk(TinySite site, SitePlan plan) {
        SiteConfiguration config = SiteConfiguration.read(site.folder(), site.staging());
        MemoryContentStore store = new MemoryContentStore(plan);
        FtlhTemplateEngine templates = new FtlhTemplateEngine(config, store);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setRenderer(new FullDisk(store, config, new DirectTemplateEngine(store, config, templates)));
        utensils.setAsset(new Asset(config));
        new SiteOven(
                        utensils,
                        new SiteOven.Job(plan, new SitePlaces(site.folder()), templates, List.of(), 1, site.log()))
                .bake();
    }

    /** Fails as JBake's renderer does when the system has no room. */
    private static final class FullDisk extends Renderer {

        FullDisk(MemoryContentStore store, JBakeConfiguration config, DirectTemplateEngine engine) {
            super(store, config, engine);
        }

        @Override
        public void render(DocumentModel content) throws Exception {
            IOException full = new IOException("No space left on device");
            throw new Exception("Failed to render file. Cause: " + full.getMessage(), full);
        }
    }
}
