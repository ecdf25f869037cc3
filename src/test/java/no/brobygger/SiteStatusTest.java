package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.status.SiteStatus;
import no.brobygger.status.WorkList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} counts, from files to rows. */
final class SiteStatusTest {

    @TempDir
    private Path folder;

    @Test
    void translatedOutdatedAndMissingSegmentsAreCountedAndRanked() {
        DiagnosticLog log = new DiagnosticLog();
        Path site = SmallSite.with("""
                -- content/tolk.md --
                title=Tolk
                importance=5
                ~~~~~~
                Du kan be om tolk.

                Det er gratis.
                -- translations/en/tolk.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Tolk"
                msgstr "Interpreter"

                msgid "Du kan be skolen om tolk."
                msgstr "You may ask the school for an interpreter."
                """, folder);

        SiteStatus status = new SiteBuild(site, new BuildOptions(2, false)).status(log);

        assertThat(GoldenSite.printed(log)).isEmpty();
        assertThat(printed(status)).isEqualTo("""
                Prøveskolen, 60 %, 42700 readers
                en index.md 'Hjem' 3: 0 of 2, 0 outdated, 2 missing, unread
                nb index.md 'Hjem' 3: 2 of 2, 0 outdated, 0 missing, read
                en tolk.md 'Tolk' 5: 1 of 3, 1 outdated, 1 missing, unread
                nb tolk.md 'Tolk' 5: 3 of 3, 0 outdated, 0 missing, read
                """);
        assertThat(WorkList.of(status).translate())
                .extracting(task -> task.row().page().path() + " " + task.weight())
                .containsExactly("tolk.md 427000", "index.md 256200");
    }

    @Test
    void pageWithAnErrorIsToldAndLeftOut() {
        DiagnosticLog log = new DiagnosticLog();
        Path site = SmallSite.with("""
                -- content/tolk.md --
                title=Tolk
                importance=viktig
                ~~~~~~
                Du kan be om tolk.
                """, folder);

        SiteStatus status = new SiteBuild(site, new BuildOptions(2, false)).status(log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                content/tolk.md:2:12: error: importance 'viktig' is not a number from 1 to 5 [invalid-value]
                  write 5 for a page that parents need most, 1 for one they can do without; without the line it is 3
                """);
        assertThat(printed(status)).isEqualTo("""
                Prøveskolen, 60 %, 42700 readers
                en index.md 'Hjem' 3: 0 of 2, 0 outdated, 2 missing, unread
                nb index.md 'Hjem' 3: 2 of 2, 0 outdated, 0 missing, read
                """);
    }

    private static String printed(SiteStatus status) {
        StringBuilder text = new StringBuilder();
        text.append(status.siteName() + ", " + status.threshold() + " %, " + status.fewestReaders() + " readers\n");
        for (SiteStatus.Row row : status.rows()) {
            text.append(row.language().tag() + " " + row.page().path() + " '"
                    + row.page().title() + "' "
                    + row.page().importance() + ": " + row.translated() + " of " + row.segments() + ", "
                    + row.outdated() + " outdated, " + row.missing() + " missing, "
                    + (row.reviewed() ? "read" : "unread") + "\n");
        }
        return text.toString();
    }
}
