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

final class SiteFormatTest {

    private static final String CANONICAL = """
            msgid ""
            msgstr ""
            "Language: en\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "X-Review: draft\\n"

            msgid "Hjem"
            msgstr "Home"
            """;

    private static final String BROKEN_IN_LINES = CANONICAL.replace("\"Hjem\"", "\"\"\n\"Hj\"\n\"em\"");

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void bundlesOfEveryLayerAreFormatted() throws IOException {
        // A school may be called as a language is, and a topic as the folder of bundles.
        List<String> bundles = List.of(
                "schools/ar/translations/en/kontakt.po",
                "schools/nordlia/translations/en/index.po",
                "translations/en/index.po",
                "translations/en/translations/ar.po",
                "variants/private/translations/en/skole/gebyr.po");
        Path site = siteWith(bundles);

        List<String> changed = new SiteFormat(site).format(log);

        assertThat(log.sorted()).isEmpty();
        assertThat(changed).containsExactlyElementsOf(bundles);
        for (String bundle : bundles) {
            assertThat(site.resolve(bundle)).hasContent(CANONICAL);
        }
        assertThat(new SiteFormat(site).format(log)).isEmpty();
    }

    @Test
    void checkNamesWhatFormatWouldChangeAndWritesNothing() throws IOException {
        List<String> bundles = List.of("schools/nordlia/translations/en/index.po", "translations/en/index.po");
        Path site = siteWith(bundles);

        List<String> named = new SiteFormat(site).check(log);

        assertThat(named).containsExactlyElementsOf(bundles);
        for (String bundle : bundles) {
            assertThat(site.resolve(bundle)).hasContent(BROKEN_IN_LINES);
        }
    }

    @Test
    void aFileOutsideTheFoldersOfLanguagesIsLeftAlone() throws IOException {
        List<String> others = List.of(
                "schools/nordlia/old/translations/en/index.po",
                "schools/nordlia/translations/en.po",
                "translations/xx/index.po",
                "variants/translations/en/index.po");
        Path site = siteWith(others);

        List<String> changed = new SiteFormat(site).format(log);

        assertThat(changed).isEmpty();
        for (String other : others) {
            assertThat(site.resolve(other)).hasContent(BROKEN_IN_LINES);
        }
    }

    private Path siteWith(List<String> bundles) throws IOException {
        Path site = SiteText.small().without("translations/en/interface.po").in(folder);
        for (String school : List.of("ar", "nordlia")) {
            Path home = Files.createDirectories(site.resolve("schools").resolve(school));
            Files.writeString(home.resolve("school.yaml"), "name: {nb: Eksempel skole}\n");
        }
        for (String bundle : bundles) {
            Path file = site.resolve(bundle);
            Files.createDirectories(file.getParent());
            Files.writeString(file, BROKEN_IN_LINES);
        }
        return site;
    }
}
