package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.brobygger.language.Language;
import no.brobygger.page.HtmlFragment;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole seam on small sites: JBake's configuration, renderer and assets with our engine and store. */
class SiteBakerTest {

    /** Everything a template may meet in a page's value. */
    public record Everything(
            Optional<String> present,
            Optional<String> absent,
            List<String> list,
            Language language,
            LocalDate day,
            int number,
            boolean flag) {

        public String shout() {
            return present.orElseThrow() + "!";
        }
    }

    @TempDir
    private Path folder;

    @Test
    void textIsEscapedAndAFragmentIsPrintedAsItIs() {
        TinySite site = new TinySite(folder);

        site.bake(TinySite.page(
                "nb/index.html", "text.ftlh", new TinySite.Text("<i> & \"é\" ة 😀", new HtmlFragment("<b>&amp;</b>"))));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(entry("nb/index.html", "<h1>&lt;i&gt; &amp; &quot;é&quot; ة 😀</h1>\n<b>&amp;</b>\n"));
    }

    @Test
    void templateReadsRecordsDirectly() {
        TinySite site = new TinySite(folder).file("templates/all.ftlh", """
                        ${page.present} ${page.absent!'none'} <#if page.absent??>wrong</#if>${page.list?join('+')}
                        ${page.language.tag} ${page.language.direction} ${page.day} ${page.number} ${page.flag?c}
                        ${page.shout()} ${page.shout}
                        """);
        Everything value = new Everything(
                Optional.of("here"),
                Optional.empty(),
                List.of("a", "b"),
                TinySite.BOKMAL,
                LocalDate.of(2026, 11, 22),
                1234567,
                true);

        site.bake(TinySite.page("x.html", "all.ftlh", value));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(entry("x.html", "here none a+b\nnb ltr 2026-11-22 1234567 true\nhere! here!\n"));
    }

    @Test
    void templateSeesNothingButThePage() {
        TinySite site = new TinySite(folder)
                .file(
                        "templates/peek.ftlh",
                        "<#list ['config', 'content', 'data', 'db', 'renderer', 'version', 'page'] as name>"
                                + "${name}=${.vars[name]???c} </#list>");

        site.bake(TinySite.text("x.html", "x"), TinySite.page("peek.html", "peek.ftlh", "a value"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsEntry(
                        "peek.html",
                        "config=false content=false data=false db=false renderer=false version=false page=true ");
    }

    @Test
    void anAddressKeepsItsEndingWhateverItIs() {
        TinySite site = new TinySite(folder).file("jbake.properties", "output.extension=.php\nuri.noExtension=true\n");

        site.bake(
                TinySite.text("404.html", "x"),
                TinySite.text("a.b/LICENSE", "x"),
                TinySite.text("feed.tar.xml", "x"),
                TinySite.text(".well-known/x", "x"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written().keySet()).containsExactly(".well-known/x", "404.html", "a.b/LICENSE", "feed.tar.xml");
    }

    @Test
    void settingsOfJBakeAreRespected() {
        TinySite site = new TinySite(folder)
                .file("jbake.properties", "template.folder=design\nasset.folder=static\nrender.encoding=ISO-8859-1\n")
                .file("design/plain.ftlh", "${page}\n")
                .file("static/site.css", "a {}\n");

        site.bake(TinySite.page("x.html", "plain.ftlh", "ł"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written()).containsExactly(entry("site.css", "a {}\n"), entry("x.html", "ł\n"));
    }

    @Test
    void manyThreadsGiveTheSameBytesAsOne() {
        TinySite one = new TinySite(folder.resolve("one"));
        TinySite four = new TinySite(folder.resolve("four"));
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pages.add(TinySite.text("l" + i % 7 + "/t" + i % 3 + "/p" + i + ".html", "å".repeat(i * 20) + i));
        }
        SitePlan plan = new SitePlan(pages);

        new SiteBaker().bake(one.folder(), plan, one.staging(), 1, one.log());
        new SiteBaker().bake(four.folder(), plan, four.staging(), 4, four.log());

        assertThat(four.problems()).isEmpty();
        assertThat(four.written()).isEqualTo(one.written()).hasSize(500);
    }

    @Test
    void defaultLocaleIsLeftAlone() {
        Locale before = Locale.getDefault();
        TinySite site = new TinySite(folder).file("jbake.properties", "jvm.locale=ta_LK\n");

        site.bake(TinySite.text("x.html", "x"));

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void nothingIsLoggedEvenWhenPagesFail() {
        TinySite site = new TinySite(folder).file("templates/bad.ftlh", "${page.nothing}");
        List<String> logged = new ArrayList<>();
        Handler handler = new Recording(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            site.bake(TinySite.text("x.html", "x"), TinySite.text("y.html", "y"), TinySite.page("z", "bad.ftlh", "z"));
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }

        assertThat(site.log().hasErrors()).isTrue();
        assertThat(logged).isEmpty();
    }

    @Test
    void aValueThatCannotBeMadeStopsTheBakeAsTheBugItIs() {
        TinySite site = new TinySite(folder);
        PlannedPage broken = new PlannedPage("x.html", "text.ftlh", TinySite.BOKMAL, () -> {
            throw new IllegalStateException("no such segment");
        });

        assertThatThrownBy(() -> site.bake(TinySite.text("a.html", "a"), broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such segment");
    }

    @Test
    void missingFolderOfTemplatesIsReported() throws Exception {
        TinySite site = new TinySite(folder).file("jbake.properties", "template.folder=design/html\n");

        site.bake(TinySite.text("x.html", "x"));

        assertThat(site.staging()).doesNotExist();
        assertThat(site.problems()).isEqualTo("""
                        design/html:1:1: error: folder 'design/html' does not exist [missing-folder]
                          create it, and build again""");
    }

    @Test
    void settingsThatCannotBeReadAreReported() throws Exception {
        TinySite site = new TinySite(folder);
        Files.createDirectories(site.folder().resolve("jbake.properties"));

        site.bake(TinySite.text("x.html", "x"));

        assertThat(site.problems()).isEqualTo("""
                        jbake.properties:1:1: error: 'jbake.properties' cannot be read by JBake [unreadable-settings]
                          it must be a readable file of 'key=value' lines""");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkInATemplateLeaveNoTrace() throws Exception {
        TinySite site = new TinySite(folder).file("templates/windows.ftlh", "");
        Files.write(
                site.folder().resolve("templates/windows.ftlh"),
                "\uFEFF<p>\r\n${page}\r\n</p>\r\n".getBytes(StandardCharsets.UTF_8));

        site.bake(TinySite.page("x.html", "windows.ftlh", "x"));

        assertThat(site.written()).containsExactly(entry("x.html", "<p>\nx\n</p>\n"));
    }

    private static final class Recording extends Handler {

        private final List<String> messages;

        Recording(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getLoggerName() + ": " + record.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
