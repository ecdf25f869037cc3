package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Broken texts: what is told, and what is read all the same. */
class BundleTextProblemsTest {

    private static final String BROKEN_ESCAPES = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "å\\q"
                msgstr "1"

                msgid "b"
                msgstr ""
                "b\\xg1"

                msgid "c"
                msgstr "\\777"

                msgid "d"
                msgstr "\\303x"

                msgid "e"
                msgstr "\\x414"

                msgid "f"
                msgstr "\\000"

                msgid "g"
                msgstr "\\😀"

                msgid "h"
                msgstr "x\\

                msgid "last"
                msgstr "z"
                """;

    @Test
    void brokenEscapesAreReportedAtTheirBackslash() {
        Result result = read(BROKEN_ESCAPES);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:9: error: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:9:3: error: broken escape '\\xg1', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:12:9: error: broken escape '\\777', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:15:9: error: broken escape '\\303', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:18:9: error: broken escape '\\x41', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:21:9: error: broken escape '\\000', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:24:9: error: broken escape '\\😀', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:27:10: error: broken escape '\\', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void brokenContextLeavesItsEntryOut() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgctxt "\\q"
                msgid "a"
                msgstr "1"

                msgctx "menu"
                msgid "b"
                msgstr "2"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:10: error: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:8:1: error: unknown keyword 'msgctx', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                          correct the keyword, or write '# ' before it to make it a comment
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void brokenPreviousSourceIsReportedAndItsEntryRead() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                #| msgid "\\q"
                #| "x"
                msgid "a"
                msgstr "1"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:11: error: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        """);
        assertThat(result.sources()).contains(List.of("a", "last"));
    }

    @Test
    void unterminatedTextIsReportedAtItsQuotationMark() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                msgstr "1

                msgid ""
                "b
                msgstr "2"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:5:8: error: text is not closed, expected '"' before the end of the line [bundle-string]
                          write '"' at the end of the line; a line break inside a text is written '\\n'
                        pl/x.po:8:1: error: text is not closed, expected '"' before the end of the line [bundle-string]
                          write '"' at the end of the line; a line break inside a text is written '\\n'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void quotationMarkInsideATextIsReported() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                msgstr "si "tak" dziś"

                msgid "b" x
                msgstr "2"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:5:13: error: 'tak" dziś"' after the closing '"', expected the end of the line [bundle-string]
                          write '\\"' for a quotation mark inside a text
                        pl/x.po:7:11: error: 'x' after the closing '"', expected the end of the line [bundle-string]
                          write '\\"' for a quotation mark inside a text
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void textWithoutQuotationMarksOrKeywordIsReported() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid a
                msgstr "1"

                "loose"

                msgid "b"
                msgstr

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: keyword without a text, expected '"' after it [bundle-string]
                          write the text after the keyword, in quotation marks
                        pl/x.po:7:1: error: text without a keyword, expected 'msgctxt', 'msgid' or 'msgstr' before it [bundle-string]
                          write the keyword, or delete the line
                        pl/x.po:10:1: error: keyword without a text, expected '"' after it [bundle-string]
                          write the text after the keyword, in quotation marks
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void placesAreTrueAfterAByteOrderMarkAndCarriageReturns() {
        String file = """
                \uFEFFmsgid "\\q"\r
                msgstr "x"\r
                \r
                msgid "b"\r
                msgstr "x\r

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:1:8: error: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                          write '\\\\' for a backslash
                        pl/x.po:5:8: error: text is not closed, expected '"' before the end of the line [bundle-string]
                          write '"' at the end of the line; a line break inside a text is written '\\n'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void nulIsReportedWhereverItStands() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                # a\0b
                msgid "a"
                msgstr "1"

                msgid "b"
                msgstr "2\0"

                \0

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:4: error: NUL character (U+0000) [bundle-nul]
                          delete it, or save the file again as UTF-8
                        pl/x.po:9:10: error: NUL character (U+0000) [bundle-nul]
                          delete it, or save the file again as UTF-8
                        pl/x.po:11:1: error: NUL character (U+0000) [bundle-nul]
                          delete it, or save the file again as UTF-8
                        """);
        assertThat(result.sources()).contains(List.of("a", "last"));
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
