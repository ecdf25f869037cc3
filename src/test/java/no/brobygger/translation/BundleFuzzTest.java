package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.FuzzedPlaces;
import no.brobygger.Scrambler;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Whatever a PO file holds, it is read without an exception, and what was read is written and read the same. */
class BundleFuzzTest {

    private static final List<String> PIECES = List.of(
            "msgid \"",
            "msgstr \"",
            "msgctxt \"",
            "msgid_plural \"",
            "msgstr[0] \"",
            "msgid \"\"\n",
            "msgstr \"\"\n",
            "\"\n",
            "\"",
            "\\n",
            "\\x",
            "\\xc3",
            "\\303\\245",
            "\\",
            "#~ ",
            "#| ",
            "#, fuzzy\n",
            "#. ",
            "#: ",
            "#:",
            "# ",
            "#",
            "#~| ",
            "<<<<<<<",
            "=======",
            ">>>>>>>",
            "\u2068",
            "charset=",
            "Language: ",
            "domain \"x\"\n");

    private final Scrambler scrambler = new Scrambler(Scrambler.models("translations", ".po"), PIECES);

    @Test
    void everyTextIsReadAndWhatWasReadIsWrittenTheSame() {
        FuzzedPlaces.tryAll("bundle", scrambler, text -> {
            SourceText source = new SourceText("translations/ar/x.po", text);
            List<Diagnostic> problems = new ArrayList<>();

            Optional<Bundle> read = new BundleReader().read(source, "ar", problems::add);

            FuzzedPlaces.check(source, problems);
            read.ifPresent(BundleFuzzTest::writtenAndReadAgainIsEqual);
        });
    }

    private static void writtenAndReadAgainIsEqual(Bundle bundle) {
        String written = new BundleWriter().write(bundle);
        Optional<Bundle> again = new BundleReader().read(new SourceText(bundle.path(), written), "ar", problem -> {});

        // A bundle of nothing is written as nothing, and nothing is no bundle.
        if (!written.isEmpty()) {
            assertThat(new BundleWriter().write(again.orElseThrow())).isEqualTo(written);
        }
    }
}
