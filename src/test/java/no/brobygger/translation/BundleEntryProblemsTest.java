package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Broken entries: what is told, and what is read all the same. */
class BundleEntryProblemsTest {

    private static final String ENDING_TOO_EARLY = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"

                msgctxt "c"
                msgid "b"
                # note
                msgctxt "d"

                msgctxt "e"
                msgid "e"
                msgstr "1"

                msgid "f"
                #~ msgid "g"
                #~ msgstr "2"

                msgid "last"
                msgstr "z"

                msgid "end"
                """;

    private static final String OUT_OF_ORDER = """
                msgid ""
                msgstr "Language: pl\\n"

                msgstr "1"
                msgid "a"
                msgstr "2"

                msgctxt "c"
                msgstr "3"

                #~ msgid "d"
                msgstr "4"

                #~ msgid "e"
                "f"
                #~ msgstr "5"

                msgid "f"
                msgstr "6"
                msgstr "7"

                msgid "last"
                msgstr "z"
                """;

    @Test
    void keywordsOutOfOrderAreReported() {
        Result result = read(OUT_OF_ORDER);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: 'msgstr' is out of order, expected 'msgid' [bundle-keyword]
                          write msgctxt (if there is one), then msgid, then msgstr
                        pl/x.po:9:1: error: 'msgstr' is out of order, expected 'msgid' [bundle-keyword]
                          write msgctxt (if there is one), then msgid, then msgstr
                        pl/x.po:12:1: error: only a part of this entry is marked '#~' [bundle-keyword]
                          write '#~ ' before each line of an obsolete entry, or before none
                        pl/x.po:15:1: error: only a part of this entry is marked '#~' [bundle-keyword]
                          write '#~ ' before each line of an obsolete entry, or before none
                        pl/x.po:20:1: error: 'msgstr' is out of order, expected 'msgid' [bundle-keyword]
                          write msgctxt (if there is one), then msgid, then msgstr
                        """);
        assertThat(result.sources()).contains(List.of("a", "f", "last"));
    }

    @Test
    void unknownKeywordsAreReported() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                mgstr "1"

                domain "x"

                msgid "b"
                msgstr[0] "2"

                Åpent

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:5:1: error: unknown keyword 'mgstr', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        pl/x.po:7:1: error: unknown keyword 'domain', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        pl/x.po:10:1: error: unknown keyword 'msgstr[0]', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        pl/x.po:12:1: error: unknown keyword 'Åpent', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void entriesThatEndTooEarlyAreReportedAtTheirStart() {
        Result result = read(ENDING_TOO_EARLY);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: msgid 'a' has no msgstr [bundle-incomplete]
                          write the line: msgstr "…"
                        pl/x.po:6:1: error: msgid 'b' has no msgstr [bundle-incomplete]
                          write the line: msgstr "…"
                        pl/x.po:9:1: error: msgctxt 'd' has no msgid [bundle-incomplete]
                          write the line: msgid "…"
                        pl/x.po:15:1: error: msgid 'f' has no msgstr [bundle-incomplete]
                          write the line: msgstr "…"
                        pl/x.po:22:1: error: msgid 'end' has no msgstr [bundle-incomplete]
                          write the line: msgstr "…"
                        """);
        assertThat(result.sources()).contains(List.of("e", "g", "last"));
    }

    @Test
    void pluralIsRefusedWithTheWayToWriteIt() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "one"
                msgid_plural "many"
                msgstr[0] "1"
                msgstr[1] "2"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:5:1: error: 'msgid_plural' is not used here, expected 'msgstr' [bundle-plural]
                          write plurals as one ICU pattern in msgid and in msgstr: {count, plural, one {…} other {…}}
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void emptySourceOutsideTheHeaderIsReported() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgctxt "c"
                msgid ""
                msgstr "1"

                #~ msgid ""
                #~ msgstr "2"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: empty msgid, expected the source text: only the header entry is without one [bundle-empty-msgid]
                          write the source text in msgid, or delete the entry
                        pl/x.po:8:4: error: empty msgid, expected the source text: only the header entry is without one [bundle-empty-msgid]
                          write the source text in msgid, or delete the entry
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    private static Result read(String text) {
        StringBuilder problems = new StringBuilder();
        Optional<Bundle> bundle = new BundleReader()
                .read(new SourceText("pl/x.po", text), "pl", problem -> problems.append(problem)
                        .append('\n'));
        return new Result(problems.toString(), bundle.map(read -> read.entries().stream()
                .map(BundleEntry::source)
                .toList()));
    }

    /** Sources of the entries that could be read; empty when there is no bundle. */
    private record Result(String problems, Optional<List<String>> sources) {}
}
