package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.gate.Gatekeeper;
import no.brobygger.language.Language;
import no.brobygger.translation.Scrutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MinorChangeTest {

    private static final String HOME = "translations/en/index.po";

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void aTextIsFoundByAnyLineItStandsOn() throws IOException {
        String page = "-- content/index.md --\ntitle=Hjem\n~~~~~~\nEt avsnitt.\n\n";
        Path site = SiteText.small()
                .with(page + "Velkommen,\nalle!\n")
                .with("-- " + HOME + " --\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                        + "msgid \"Velkommen, alle.\"\nmsgstr \"Welcome all.\"\n")
                .in(folder);
        List<Language> languages = new MinorChange(site, read -> Scrutiny.NONE)
                .accept(new SourceLocation("content/index.md", 6, 1), "same", log);

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

    @Test
    void anotherAddressOutsideTheSiteReachesTheTranslation() throws IOException {
        Path site = linking("Les [råd](https://example.org/ny) og [mer](https://example.org/b).");

        List<Language> languages = accept(site);

        assertThat(log.sorted()).isEmpty();
        assertThat(languages).extracting(Language::tag).containsExactly("en");
        assertThat(Files.readString(site.resolve(HOME))).endsWith("""
                # same
                #. paragraph
                #: content/index.md
                msgid "Les [råd](https://example.org/ny) og [mer](https://example.org/b)."
                msgstr "For [more](https://example.org/b) read the [advice](https://example.org/ny)."
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les [råd](https://example.org/ny) og [mer](https://example.org/b) nå.",
                "Les [råd](index.md) og [mer](https://example.org/b).",
                "Les [råd](https://example.org/b) og [mer](https://example.org/b), men ikke mer.",
            })
    void anAddressThatIsNotAllThatChangedIsNotMinor(String today) throws IOException {
        Path site = linking(today);
        String before = Files.readString(site.resolve(HOME));

        assertThat(accept(site)).isEmpty();
        assertThat(log.sorted()).extracting(Diagnostic::rule).containsExactly(Rule.MINOR_NOT_MINOR);
        assertThat(Files.readString(site.resolve(HOME))).isEqualTo(before);
    }

    private Path linking(String today) {
        return SiteText.small()
                .with("-- content/index.md --\ntitle=Hjem\n~~~~~~\n" + today + "\n")
                .with("-- " + HOME + " --\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                        + "msgid \"Les [råd](https://example.org/a) og [mer](https://example.org/b).\"\n"
                        + "msgstr \"For [more](https://example.org/b) read the [advice](https://example.org/a).\"\n")
                .in(folder);
    }

    private List<Language> accept(Path site) {
        return new MinorChange(site, Gatekeeper::of).accept(new SourceLocation("content/index.md", 3, 1), "same", log);
    }
}
