package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import org.jbake.app.configuration.JBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the whole site, written by tools that JBake's service loading finds. */
class SiteToolsTest {

    /** Writes the addresses of all pages below the host of the settings. */
    public static final class AddressList extends SiteFileTool {

        @Override
        protected String address() {
            return "lists/pages.txt";
        }

        @Override
        protected void write(SitePlan plan, JBakeConfiguration config, Writer out) throws IOException {
            for (PlannedPage page : plan.pages()) {
                out.write(config.getSiteHost() + "/" + page.address() + "\n");
            }
        }
    }

    /** Wants the address of a page. */
    public static final class Greedy extends SiteFileTool {

        @Override
        protected String address() {
            return "nb/a.html";
        }

        @Override
        protected void write(SitePlan plan, JBakeConfiguration config, Writer out) {
            throw new AssertionError("must not be asked to write over a page");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void aRegisteredToolWritesItsFile() throws IOException {
        TinySite site = new TinySite(folder).file("jbake.properties", "site.host=https://example.org\n");

        site.bake(
                BrokenTools.baker(folder, AddressList.class),
                TinySite.text("nb/a.html", "a"),
                TinySite.text("ar/a.html", "b"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(
                        entry("ar/a.html", "<h1>b</h1>\n<p>b</p>\n"),
                        entry("lists/pages.txt", "https://example.org/nb/a.html\nhttps://example.org/ar/a.html\n"),
                        entry("nb/a.html", "<h1>a</h1>\n<p>a</p>\n"));
    }

    @Test
    void toolsOfJBakeItselfDoNotRun() {
        TinySite site = new TinySite(folder)
                .file("jbake.properties", "render.index=true\nrender.sitemap=true\nrender.feed=true\n");

        site.bake(TinySite.text("nb/a.html", "a"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written().keySet()).containsExactly("nb/a.html");
    }

    @Test
    void aToolThatWantsTheAddressOfAPageIsReported() throws IOException {
        TinySite site = new TinySite(folder);

        site.bake(BrokenTools.baker(folder, Greedy.class), TinySite.text("nb/a.html", "a"));

        assertThat(site.problems()).isEqualTo("""
                        jbake.properties:1:1: error: tool 'Greedy' failed: 'nb/a.html' is there already: it is also the address of a page [site-file-failed]
                          mend the tool, or the setting that it names""");
    }

    @Test
    void aFullDiskIsReportedAsThat() throws IOException {
        TinySite site = new TinySite(folder);

        site.bake(BrokenTools.baker(folder, BrokenTools.OnFullDisk.class), TinySite.text("nb/a.html", "a"));

        assertThat(site.problems()).isEqualTo("""
                        ../staging:1:1: error: the disk is full: '../staging' could not be written [disk-full]
                          free some space and build again; the published site is unchanged""");
    }

    @Test
    void pagesThatAreNotThereInTheEndAreReportedAsLost() throws IOException {
        TinySite site = new TinySite(folder);

        site.bake(
                BrokenTools.baker(folder, BrokenTools.Loser.class),
                TinySite.text("nb/b.html", "b"),
                TinySite.text("nb/a.html", "a"));

        assertThat(site.written()).isEmpty();
        assertThat(site.problems()).isEqualTo("""
                        templates/text.ftlh:1:1: error: no file, or an empty one, was written for page 'nb/a.html' and 1 more [lost-page]
                          see that the template prints something and that no tool or asset removes the file""");
    }
}
