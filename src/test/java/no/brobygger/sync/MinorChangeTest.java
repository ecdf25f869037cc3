package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.translation.Scrutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MinorChangeTest {

    private static final int PARAGRAPHS = 6_000;
    private static final String COMMENT = "<!-- " + "ikke vist ".repeat(60) + "-->\n\n";
    /** Of work, not of time: other programs do not make a test fail. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String HOME = "translations/en/index.po";

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    /** Nearly a minute's work, if the page is read from its start for each segment; the comments make it longer. */
    @Test
    void aLineNearTheEndOfALongPageIsFoundAtOnce() throws IOException {
        StringBuilder page = new StringBuilder("-- content/index.md --\ntitle=Hjem\n~~~~~~\n");
        for (int i = 1; i < PARAGRAPHS; i++) {
            page.append(COMMENT).append("Avsnitt ").append(i).append(" av mange.\n\n");
        }
        Path site = SiteText.small()
                .with(page + "Velkommen,\nalle!\n")
                .with("-- " + HOME + " --\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                        + "msgid \"Velkommen, alle.\"\nmsgstr \"Welcome all.\"\n")
                .in(folder);
        int last = 4 * PARAGRAPHS;
        long started = CLOCK.getCurrentThreadCpuTime();

        List<Language> languages = new MinorChange(site, read -> Scrutiny.NONE)
                .accept(new SourceLocation("content/index.md", last, 1), "same", log);

        Duration worked = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - started);
        assertThat(worked).isLessThan(Duration.ofSeconds(20));
        assertThat(log.sorted()).isEmpty();
        assertThat(languages).extracting(Language::tag).containsExactly("en");
        assertThat(Files.readString(site.resolve(HOME))).endsWith("""
                # same
                #. paragraph
                #: content/index.md
                msgid "Velkommen, alle!"
                msgstr "Welcome all."
                """);
    }
}
