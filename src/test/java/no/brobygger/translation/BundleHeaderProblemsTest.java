package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and files that are not in order: what is told, and what is read all the same. */
class BundleHeaderProblemsTest {

    @Test
    void charsetOtherThanUtf8IsAnError() {
        String file = """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "Content-Type: text/plain; charset=ISO-8859-2\\n"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:28: error: charset 'ISO-8859-2' in the header, expected 'UTF-8' [bundle-charset]
                          save the file as UTF-8 and write 'charset=UTF-8'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void languageOtherThanTheFoldersIsAWarning() {
        String file = """
                msgid ""
                msgstr ""
                "X-Language: pl\\n"
                "Language: de_AT\\n"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:2: warning: language 'de_AT' in the header, expected 'pl' [bundle-language]
                          write 'Language: pl', or move the file to the folder of its language
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X-Review | Reviewed | 'draft' or 'reviewed' | did you mean 'reviewed'?",
                "X-Review | reviwed | 'draft' or 'reviewed' | did you mean 'reviewed'?",
                "X-Review | Draft | 'draft' or 'reviewed' | did you mean 'draft'?",
                "X-Review | ferdig | 'draft' or 'reviewed' | write one of them",
                "X-Translated-By | Machine | 'machine' or 'person' | did you mean 'machine'?",
                "X-Translated-By | Kari | 'machine' or 'person' | write one of them"
            })
    void wordThatIsUnknownIsAWarning(String field, String word, String expected, String remedy) {
        String file = """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "%s: %s\\n"

                msgid "last"
                msgstr "z"
                """.formatted(field, word);

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:2: warning: %s '%s' in the header is not known, expected %s [invalid-value]
                          %s
                        """.formatted(field, word, expected, remedy));
        assertThat(result.sources()).contains(List.of("last"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Review: draft",
                "X-Review: reviewed",
                "X-Review:  reviewed ",
                "X-Review: ",
                "X-Translated-By: machine",
                "X-Translated-By: person"
            })
    void wordThatIsKnownIsLeftInPeace(String field) {
        assertThat(read("msgid \"\"\nmsgstr \"" + field + "\\n\"\n").problems()).isEmpty();
    }

    @Test
    void missingHeaderIsAWarning() {
        String file = """

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:1:1: warning: no header entry, expected one with an empty msgid [bundle-header]
                          start the file with: msgid "" msgstr "Language: pl\\nContent-Type: text/plain; charset=UTF-8\\n"
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void headerLinesThatCannotBeKeptAreWarnings() {
        String file = """
                #. made by a tool
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "no colon\\n"
                "\\n"
                "Language: de\\n"
                ": x\\n"
                "wrapp"
                "ed line\\n"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:2:1: warning: '#.' or '#:' above the header entry is not kept, expected '# ' [bundle-header]
                          write '# ' before the comment, or delete it
                        pl/x.po:5:2: warning: header line 'no colon' is not kept, expected 'Name: value' [bundle-header]
                          write a name, ':' and a value, ended by '\\n'
                        pl/x.po:7:2: warning: header field 'Language' is given twice, the second is not kept [bundle-header]
                          delete one of the two lines
                        pl/x.po:8:2: warning: header line ': x' is not kept, expected 'Name: value' [bundle-header]
                          write a name, ':' and a value, ended by '\\n'
                        pl/x.po:3:8: warning: header line 'wrapped line' is not kept, expected 'Name: value' [bundle-header]
                          write a name, ':' and a value, ended by '\\n'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void brokenHeaderIsNotReportedAsMissing() {
        String file = """
                msgid ""
                msgstr "Language: pl\\q"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:2:21: error: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void commentAfterTheLastEntryIsAWarning() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"


                msgid "last"
                msgstr "z"

                #  lost
                # too
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:8:1: warning: comment at the end of the file belongs to no entry and is not kept [bundle-comment]
                          move it above an entry, or delete it
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void fileWithNothingToReadIsEmpty() {
        String file = """
                Hei
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:1:1: error: unknown keyword 'Hei', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        """);
        assertThat(result.sources()).isEmpty();
    }

    @Test
    void emptyFileIsEmpty() {
        String file = "";

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:1:1: warning: no header entry, expected one with an empty msgid [bundle-header]
                          start the file with: msgid "" msgstr "Language: pl\\nContent-Type: text/plain; charset=UTF-8\\n"
                        """);
        assertThat(result.sources()).isEmpty();
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
