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

/** A text of the interface that was changed, and is what it was again. */
final class InterfaceSyncTest {

    private static final String BUNDLE = """
            -- translations/en/interface.po --
            msgid ""
            msgstr "Language: en\\n"

            %smsgctxt "skip"
            msgid "Gå til innholdet"
            msgstr "Skip to content"
            """;

    @TempDir
    private Path folder;

    @Test
    void theTranslationThatWasMadeOfItIsCurrentAgain() throws IOException {
        assertThat(synced("#, fuzzy\n#| msgid \"Hopp til innholdet\"\n")).endsWith("""
                #, icu-message-format
                msgctxt "skip"
                msgid "Hopp til innholdet"
                msgstr "Skip to content"
                """);
    }

    @Test
    void aTranslationOfWhatItWasMeanwhileIsNot() throws IOException {
        assertThat(synced("#| msgid \"Hopp til innholdet\"\n")).endsWith("""
                #, fuzzy, icu-message-format
                #| msgid "Gå til innholdet"
                msgctxt "skip"
                msgid "Hopp til innholdet"
                msgstr "Skip to content"
                """);
    }

    /** The bundle after sync, when its entry has these lines above it. */
    private String synced(String above) throws IOException {
        Path site = SiteText.small().with(BUNDLE.formatted(above)).in(folder);
        new SiteSync(site, 2).sync(List.of("en"), new DiagnosticLog());
        return Files.readString(site.resolve("translations/en/interface.po"));
    }
}
