package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are in order, whoever wrote them. */
class BundleReaderTest {

    private static final String EVERY_PART = """
                # about the file
                msgid ""
                msgstr ""
                "Language: nn\\n"
                "X-Review:  reviewed \\n"

                # by hand
                #no space
                #. title
                #: content/a.md content/b.md:3
                #: content/c.md
                #, icu-message-format, fuzzy
                #| msgctxt "old key"
                #| msgid "bef"
                #| "ore"
                msgctxt "key"
                msgid "source"
                msgstr "mål"
                """;

    private static final String HEADER = "msgid \"\"\nmsgstr \"Language: nn\\n\"\n\n";

    @Test
    void everyPartOfAnEntryIsKept() {
        Bundle bundle = read(EVERY_PART);

        BundleEntry entry = new BundleEntry(
                Optional.of("key"),
                "source",
                "mål",
                Optional.of("before"),
                Set.of("fuzzy", "icu-message-format"),
                new BundleEntry.Comments(
                        List.of("by hand", "no space"),
                        List.of("title"),
                        List.of("content/a.md", "content/b.md:3", "content/c.md")),
                false,
                16);
        assertThat(bundle)
                .isEqualTo(new Bundle(
                        "x.po",
                        Map.of("Language", "nn", "X-Review", "reviewed"),
                        List.of("about the file"),
                        List.of(entry)));
    }

    @Test
    void wrappedHeaderOfPoeditIsJoined() {
        String file = """
                msgid ""
                msgstr ""
                "Language: nn\\n"
                "Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && "
                "n%100<=10 ? 3 : 4);\\n"
                "X-Generator: Poedit 3.4\\n"
                """;

        Map<String, String> header = read(file).header();

        assertThat(List.copyOf(header.entrySet()))
                .containsExactly(
                        Map.entry("Language", "nn"),
                        Map.entry(
                                "Plural-Forms",
                                "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : 4);"),
                        Map.entry("X-Generator", "Poedit 3.4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfEverySystemReadTheSame(String lineEnd) {
        String file = HEADER + """
                # note
                #, fuzzy
                #| msgid "c"
                msgid "a"
                "b"

                msgstr ""
                "x\\n"
                "y"

                #~| msgid "was"
                #~ msgid "old"
                #~ "er"
                #~ msgstr "gammal"
                """;

        Bundle bundle = read("\uFEFF" + file.replace("\n", lineEnd));

        assertThat(bundle).isEqualTo(read(file));
        assertThat(bundle.entries()).extracting(BundleEntry::source).containsExactly("ab", "older");
        assertThat(bundle.entries()).extracting(BundleEntry::target).containsExactly("x\ny", "gammal");
        assertThat(bundle.entries()).extracting(BundleEntry::line).containsExactly(7, 15);
        assertThat(bundle.entries()).extracting(BundleEntry::obsolete).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msgid \"a\" \"b\" msgstr \"c\"",
                "msgid\"ab\"msgstr\"c\"",
                "  msgid\t\"a\"\n\n\"b\"\n  msgstr\n\n\"c\"   ",
                "#~msgid \"ab\"\n#~msgstr \"c\"",
                "#~ # why\n#~ msgid \"ab\"\n#~\n#~ msgstr \"c\"",
            })
    void anyWrappingIsRead(String entry) {
        Bundle bundle = read(HEADER + entry);

        assertThat(bundle.entries()).extracting(BundleEntry::source).containsExactly("ab");
        assertThat(bundle.entries()).extracting(BundleEntry::target).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\\n\\t\\r\\\"\\\\|10 9 13 34 92",
                "\\a\\b\\f\\v|7 8 12 11",
                "\\101\\x41\\7|65 65 7",
                "\\303\\270\\xc3\\xB8|248 248",
                "\\360\\237\\230\\200z|128512 122",
                "\\1019|65 57",
            })
    void escapesMeanCharactersAndBytesOfUtf8(String escapes, String codePoints) {
        Bundle bundle = read(HEADER + "msgid \"a\"\nmsgstr \"" + escapes + "\"\n");

        assertThat(bundle.entries().get(0).target().codePoints().mapToObj(Integer::toString))
                .containsExactly(codePoints.split(" "));
    }

    @Test
    void sameSourceInTwoContextsIsTwoEntries() {
        Bundle bundle = read(HEADER + """
                msgid "a"
                msgstr "1"

                msgctxt ""
                msgid "a"
                msgstr "2"

                msgctxt "x"
                msgid "a"
                msgstr "3"
                """);

        assertThat(bundle.entries()).extracting(BundleEntry::target).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb-NO", "nb_NO", "NB_no", ""})
    void languageOfTheHeaderMayBeWrittenInAnyWay(String language) {
        SourceText file = new SourceText("x.po", "msgid \"\"\nmsgstr \"Language: " + language + "\\n\"\n");

        Optional<Bundle> bundle = new BundleReader().read(file, "nb-NO", BundleReaderTest::refuse);

        assertThat(bundle.orElseThrow().header()).isEqualTo(Map.of("Language", language));
    }

    @Test
    void languageAndCharsetMayBeAbsentAndUtf8WrittenInAnyWay() {
        Bundle bundle = read("#, fuzzy\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; CHARSET=utf8; x=y\\n\"\n");

        assertThat(bundle.header()).isEqualTo(Map.of("Content-Type", "text/plain; CHARSET=utf8; x=y"));
    }

    @Test
    @Timeout(20)
    void aHundredThousandEntriesAndALineOfAMegabyteAreRead() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 100_000; i++) {
            file.append("msgid \"s").append(i).append("\" msgstr \"t\"").append(i % 2 == 0 ? "\n" : " ");
        }
        file.append("msgid \"")
                .append("x".repeat(1 << 20))
                .append("\"\nmsgstr \"")
                .append("\\n".repeat(1 << 20));

        Bundle bundle = read(file.append("\"\n").toString());

        assertThat(bundle.entries()).hasSize(100_001);
        assertThat(bundle.entries().get(100_000).target()).isEqualTo("\n".repeat(1 << 20));
    }

    @Test
    @Timeout(20)
    void aHundredThousandBrokenEntriesAreEachReported() {
        String file = HEADER + "<<<<<<< HEAD\nmsgid \"a\\q\"\nmsgstr \"b\n".repeat(100_000);
        List<Object> problems = new ArrayList<>();

        Optional<Bundle> bundle = new BundleReader().read(new SourceText("x.po", file), "nn", problems::add);

        assertThat(problems).hasSize(200_000);
        assertThat(bundle.orElseThrow().entries()).isEmpty();
    }

    private static Bundle read(String text) {
        return new BundleReader()
                .read(new SourceText("x.po", text), "nn", BundleReaderTest::refuse)
                .orElseThrow();
    }

    private static void refuse(Object problem) {
        throw new AssertionError(problem.toString());
    }
}
