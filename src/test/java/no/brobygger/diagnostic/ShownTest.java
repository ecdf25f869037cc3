package no.brobygger.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mobbing|mobbing",
                "blå bær – 𝒜 می\u200Cشود|blå bær – 𝒜 می\u200Cشود",
                "a\u0000b\u001B[2Jc|a\\u0000b\\u001B[2Jc",
                "a\u0007\u007F\u0085b|a\\u0007\\u007F\\u0085b",
                "a\u202Egnp.b\u2066\u2069\u200F|a\\u202Egnp.b\\u2066\\u2069\\u200F",
                "a\u2028b\u2029c\u00ADd\uFEFFe|a\\u2028b\\u2029c\\u00ADd\\uFEFFe",
                "tit\u200Cle \u200Dx|tit\\u200Cle \\u200Dx",
                "\uFFFE|\\uFFFE",
                "\uDB3F\uDFFF|\\uDFFFF"
            })
    void whatNoTerminalShowsIsWrittenOut(String value, String shown) {
        assertThat(Shown.plain(value)).isEqualTo(shown);
        assertThat(Shown.quoted(value)).isEqualTo("'" + shown + "'");
        assertThat(Shown.text(value)).isEqualTo(shown);
        assertThat(Shown.quotedText(value)).isEqualTo("'" + shown + "'");
    }

    @Test
    void theEndsOfLinesAreWrittenAsTranslatorsWriteThem() {
        assertThat(Shown.plain("a\nb\r\n\tc")).isEqualTo("a\\nb\\r\\n\\tc");
    }

    @Test
    void halfOfAPairIsWrittenOut() {
        assertThat(Shown.plain("a\uD83Db\uDE00")).isEqualTo("a\\uD83Db\\uDE00");
    }

    @Test
    void whatIsLongIsCutBetweenCharacters() {
        String sixty = "𝒜".repeat(60);
        String twoHundred = "å".repeat(200);

        assertThat(Shown.plain(sixty)).isEqualTo(sixty);
        assertThat(Shown.quoted(sixty + "b")).isEqualTo("'" + sixty + "…'");
        assertThat(Shown.text(twoHundred)).isEqualTo(twoHundred);
        assertThat(Shown.quotedText(twoHundred + "b")).isEqualTo("'" + twoHundred + "…'");
        assertThat(Shown.plain("abc", 2)).isEqualTo("ab…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobbing.md", "blå bær/\"a\".md", "صفحه"})
    void aPathThatCanBePrinted(String path) {
        assertThat(Shown.isPrintable(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b", "a\nb", "a\u202Eb", "می\u200Cشود"})
    void aPathThatCannot(String path) {
        assertThat(Shown.isPrintable(path)).isFalse();
    }
}
