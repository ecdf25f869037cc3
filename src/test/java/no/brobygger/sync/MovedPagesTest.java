package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle follows its page, where it is clear which page that is. */
final class MovedPagesTest {

    private static final String HOME = "translations/en/index.po";
    private static final String TRANSLATED = """
            -- translations/en/index.po --
            msgid ""
            msgstr "Language: en\\n"

            msgid "Hjem"
            msgstr "Home"

            msgid "Velkommen til skolen vår."
            msgstr "Welcome to our school."
            """;

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void theBundleOfARenamedPageFollowsIt() throws IOException {
        Path site = SiteText.small().with("""
                -- content/a/index.md --
                title=Tema
                ~~~~~~
                -- content/a/ny.md --
                title=Hjelp
                ~~~~~~
                Ring læreren.
                -- translations/en/a/gammel.po --
                msgid ""
                msgstr "Language: en\\n"

                msgid "Hjelp"
                msgstr "Help"

                msgid "Ring læreren."
                msgstr "Call the teacher."
                """).in(folder);

        SyncReport report = sync(site);

        assertThat(report.moves())
                .containsExactly(new SyncReport.Move("translations/en/a/gammel.po", "translations/en/a/ny.po"));
        assertThat(site.resolve("translations/en/a/gammel.po")).doesNotExist();
        assertThat(Files.readString(site.resolve("translations/en/a/ny.po"))).endsWith("""
                #. paragraph
                #: content/a/ny.md
                msgid "Ring læreren."
                msgstr "Call the teacher."
                """);
        assertThat(problems()).isEmpty();
    }

    @Test
    void betweenTwoPagesItDoesNotGuess() throws IOException {
        Path site = SiteText.small().with("""
                -- content/a/index.md --
                title=Tema
                ~~~~~~
                -- content/a/en.md --
                title=Hjelp
                ~~~~~~
                -- content/a/to.md --
                title=Hjelp
                ~~~~~~
                -- translations/en/a/gammel.po --
                msgid ""
                msgstr "Language: en\\n"

                msgid "Hjelp"
                msgstr "Help"
                """).in(folder);

        SyncReport report = sync(site);

        assertThat(report.moves()).isEmpty();
        assertThat(problems()).isEqualTo("""
                translations/en/a/gammel.po:1:1: warning: this bundle fits 'content/a/en.md' as well as 'content/a/to.md' [bundle-move-unclear]
                  move it beside the page it belongs to, or delete it, and run sync again
                """);
    }

    @Test
    void aBundleOfNoPageStaysAndIsNotMovedOverThatOfAnother() throws IOException {
        Path site = SiteText.small().with("""
                -- translations/en/indeks.po --
                msgid ""
                msgstr "Language: en\\n"

                msgid "Hjem"
                msgstr "Start page"
                """).with(TRANSLATED).in(folder);
        String before = Files.readString(site.resolve("translations/en/indeks.po"));

        sync(site);

        assertThat(Files.readString(site.resolve("translations/en/indeks.po"))).isEqualTo(before);
        assertThat(Files.readString(site.resolve(HOME))).contains("msgid \"Hjem\"\nmsgstr \"Home\"\n");
        assertThat(problems()).isEqualTo("""
                translations/en/indeks.po:1:1: warning: there is no page 'content/indeks.md' for this bundle, and no page that lacks one has half of its texts [unused-bundle]
                  delete it, or write its page again
                """);
    }

    private SyncReport sync(Path site) {
        return new SiteSync(site, 2).sync(List.of(), log);
    }

    private String problems() {
        StringBuilder text = new StringBuilder();
        log.sorted().forEach(problem -> text.append(problem).append('\n'));
        return text.toString();
    }
}
