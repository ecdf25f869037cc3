package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.translation.Scrutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
