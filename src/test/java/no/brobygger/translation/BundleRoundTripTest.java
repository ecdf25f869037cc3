package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that hold reader and writer together. */
class BundleRoundTripTest {

    private static final String CANONICAL = """
            # Oversatt av foreldrene
            #
            # Ring før du retter
            msgid ""
            msgstr ""
            "Language: ar\\n"
            "X-Review: draft\\n"
            "Last-Translator: \\n"

            # translator
            #. paragraph › Si fra
            #.
            #: content/a.md content/b.md:7
            #, fuzzy, icu-message-format, no-wrap
            #| msgid ""
            #| "old\\n"
            #| "text"
            msgctxt "menu"
            msgid "Hjem \\"her\\" \\\\ \\t"
            msgstr "الرئيسية"

            #: ⁨mappe/fil med rom.md⁩
            msgctxt ""
            msgid ""
            "\\n"
            "to\\r\\n"
            "tre\\a\\b\\f\\v\\n"
            msgstr "ትምህርቲ 👩‍👧‍👦\\n"

            msgid "Ikke oversatt"
            msgstr ""

            # kept
            #, fuzzy
            #~| msgid "older"
            #~ msgctxt "c"
            #~ msgid "old"
            #~ msgstr ""
            #~ "a\\n"
            #~ "b"
            """;

    @Test
    void writeAfterReadOfACanonicalFileGivesTheSameBytes() {
        Bundle bundle = readWell(CANONICAL);

        String written = new BundleWriter().write(bundle);

        assertThat(written).isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msgid \"\"\nmsgstr \"Language: ar\\n\"\n",
                "# only a comment\nmsgid \"\"\nmsgstr \"\"\n",
                "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
                "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\nmsgid \"\\n\"\nmsgstr \"\"\n\"\\n\"\n\"\\n\"\n",
            })
    void writeAfterReadOfASmallCanonicalFileGivesTheSameBytes(String file) {
        assertThat(new BundleWriter().write(readWell(file))).isEqualTo(file);
    }

    @Test
    void readAfterWriteIsEqualForAThousandGeneratedBundles() {
        List<Bundle> bundles = generated(1000);

        List<Bundle> read = bundles.stream()
                .map(bundle -> RandomBundle.withoutLines(readWell(new BundleWriter().write(bundle))))
                .toList();

        assertThat(read).isEqualTo(bundles);
    }

    @Test
    void writeAfterReadOfAThousandGeneratedFilesGivesTheSameBytes() {
        List<String> files =
                generated(1000).stream().map(new BundleWriter()::write).toList();

        List<String> again = files.stream()
                .map(file -> new BundleWriter().write(readWell(file)))
                .toList();

        assertThat(again).isEqualTo(files);
    }

    @Test
    void entriesKeepTheirLinesAndOrder() {
        List<String> places = readWell(CANONICAL).entries().stream()
                .map(entry -> entry.line() + " "
                        + entry.source().strip().lines().findFirst().orElseThrow())
                .toList();

        assertThat(places).containsExactly("18 Hjem \"her\" \\", "23 to", "30 Ikke oversatt", "36 old");
    }

    @Test
    void aDamagedFileIsReadToItsEndAndWhatIsReadCanBeWritten() {
        Random random = new Random(7);
        List<String> files = generated(2000).stream()
                .map(bundle -> damaged(new BundleWriter().write(bundle), random))
                .toList();

        List<Bundle> once = files.stream()
                .flatMap(file -> read(file, new ArrayList<>()).stream())
                .map(bundle -> new BundleWriter().write(bundle))
                .filter(file -> !file.isEmpty())
                .flatMap(file -> read(file, new ArrayList<>()).stream())
                .toList();

        List<String> written = once.stream().map(new BundleWriter()::write).toList();
        assertThat(written.stream().map(file -> read(file, new ArrayList<>()).orElseThrow()))
                .isEqualTo(once);
    }

    /** A file from which a few pieces were cut, and in which a few were put elsewhere. */
    private static String damaged(String file, Random random) {
        StringBuilder text = new StringBuilder(file);
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(6));
            String piece = text.substring(start, end);
            text.delete(start, end);
            if (random.nextBoolean()) {
                text.insert(random.nextInt(text.length() + 1), piece);
            }
        }
        return text.toString();
    }

    private static List<Bundle> generated(int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> new RandomBundle(seed).next())
                .toList();
    }

    private static Bundle readWell(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        Bundle bundle = read(text, problems).orElseThrow();
        assertThat(problems).isEmpty();
        return bundle;
    }

    private static Optional<Bundle> read(String text, List<Diagnostic> problems) {
        String language = text.contains("Language: nb") ? "nb" : "ar";
        return new BundleReader().read(new SourceText("translations/nb/x.po", text), language, problems::add);
    }
}
