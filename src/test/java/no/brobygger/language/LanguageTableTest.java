package no.brobygger.language;

import static no.brobygger.language.Languages.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTableTest {

    private static final LanguageTable SHIPPED = LanguageTable.of(Languages.shipped());

    @Test
    void tableKeepsTheOrderOfTheFile() {
        LanguageTable table = LanguageTable.of(List.of(plain("uk"), plain("ar"), plain("nb")));

        assertThat(tags(table.all())).containsExactly("uk", "ar", "nb");
    }

    @Test
    void tagOfTwoLanguagesIsRefused() {
        List<Language> twice = List.of(plain("nb"), plain("nb"));

        assertThatThrownBy(() -> LanguageTable.of(twice)).hasMessage("language 'nb' stands twice in the table");
    }

    @Test
    void unknownTagIsNotFoundAndNotGot() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("nn")));

        assertThat(table.find("no")).isEmpty();
        assertThatThrownBy(() -> table.get("no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language 'no' is not among [nb, nn]");
        assertThat(table.get("nn")).isEqualTo(plain("nn"));
    }

    @Test
    void chainIsTheFallbackThenTheSource() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("en"), plain("so", "en", "ar"), plain("ar")));

        assertThat(tags(table.chain(table.get("so"), table.get("nb"), table.get("nb"))))
                .containsExactly("en", "ar", "nb");
    }

    @Test
    void mainLanguageComesBeforeTheSource() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("nn", "nb"), plain("so", "en"), plain("en")));
        Language main = table.get("nn");
        Language source = table.get("nb");

        assertThat(tags(table.chain(table.get("so"), main, source))).containsExactly("en", "nn", "nb");
        assertThat(tags(table.chain(main, main, source))).containsExactly("nb");
        assertThat(tags(table.chain(source, main, source))).containsExactly("nn");
    }

    @Test
    void chainNamesEachOnceAndNeverTheReader() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("nn", "nb", "nn", "nb"), plain("en")));

        assertThat(tags(table.chain(table.get("nn"), table.get("nb"), table.get("nb"))))
                .containsExactly("nb");
        assertThat(table.chain(table.get("en"), table.get("en"), table.get("en")))
                .isEmpty();
    }

    @Test
    void chainKeepsTheListedPlaceOfTheSource() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("smj", "nb", "se"), plain("se")));

        assertThat(tags(table.chain(table.get("smj"), table.get("nb"), table.get("nb"))))
                .containsExactly("nb", "se");
    }

    @Test
    void chainDoesNotFollowFallbackOfFallback() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("a", "b"), plain("b", "c"), plain("c")));

        assertThat(tags(table.chain(table.get("a"), table.get("nb"), table.get("nb"))))
                .containsExactly("b", "nb");
    }

    @Test
    void chainPassesOverTagsThatAreNotInTheTable() {
        LanguageTable table = LanguageTable.of(List.of(plain("nb"), plain("se", "sme", "nb")));

        assertThat(tags(table.chain(table.get("se"), table.get("nb"), table.get("nb"))))
                .containsExactly("nb");
    }

    @ParameterizedTest
    @CsvSource({
        "no, nb",
        "tl, fil",
        "prs, fa-AF",
        "ku, kmr",
        "nb-NO, nb",
        "nb_NO, nb",
        "NN, nn",
        "fa-af, fa-AF",
        "fa_AF, fa-AF",
        "no-NO, nb",
        "ti-ER, ti",
        "pl-Latn-PL, pl",
        "pol, pl",
        "sme, se",
        "nno, nn",
        "Polsk, pl",
        "davvisámegiella, se",
        "dari, fa-AF",
        "farsi, fa",
        "sorani, ckb",
        "' uk ', uk",
        "cbk, ckb",
        "smmj, smj",
        "fill, fil",
        "norsk, nb",
        "nynorsk, nn",
        "bokmål, nb",
        "somalisk, so",
        "kurdisk, ckb",
        "Tigrinya, ti",
        "Polish, pl"
    })
    void suggestionIsWhatWasProbablyMeant(String unknown, String expected) {
        assertThat(SHIPPED.suggest(unknown)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "da", "sv", "swe", "sv-SE", "xyzzy", "", "-"})
    void anotherLanguageOrNonsenseSuggestsNothing(String unknown) {
        assertThat(SHIPPED.suggest(unknown)).isEmpty();
    }

    @Test
    void aliasOfALanguageNotInTheTableSuggestsNothingFarFetched() {
        LanguageTable table = LanguageTable.of(List.of(plain("nn"), plain("en")));

        assertThat(table.suggest("prs")).isEmpty();
        assertThat(LanguageTable.of(List.of()).suggest("no")).isEmpty();
    }

    @Test
    void circleIsToldFromItsFirstLanguageInTheFile() {
        Map<String, List<String>> fallback = new LinkedHashMap<>();
        fallback.put("nb", List.of());
        fallback.put("x", List.of("nb", "c"));
        fallback.put("a", List.of("nb", "b"));
        fallback.put("b", List.of("c"));
        fallback.put("c", List.of("a"));

        assertThat(LanguageTable.findCycle(fallback)).contains(List.of("a", "b", "c", "a"));
    }

    @Test
    void languageThatFallsBackToItselfIsACircle() {
        assertThat(LanguageTable.findCycle(Map.of("nb", List.of("nb")))).contains(List.of("nb", "nb"));
    }

    @Test
    void sameTargetByTwoWaysIsNoCircle() {
        Map<String, List<String>> fallback =
                Map.of("a", List.of("b", "c", "unknown"), "b", List.of("d"), "c", List.of("d"), "d", List.of());

        assertThat(LanguageTable.findCycle(fallback)).isEmpty();
    }

    @Test
    void longChainNeedsNoDeepStack() {
        Map<String, List<String>> fallback = new LinkedHashMap<>();
        IntStream.range(0, 20_000).forEach(i -> fallback.put("l" + i, List.of("l" + (i + 1) % 20_000)));

        assertThat(LanguageTable.findCycle(fallback).orElseThrow()).hasSize(20_001);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, true",
        "fa-AF, true",
        "fa-AF-u-ca-gregory, true",
        "zh-Hant-TW, true",
        "'', false",
        "norsk bokmål, false",
        "nb_NO, false",
        "../nb, false",
        "x-private, false"
    })
    void tagIsWellFormedAsBcp47HasIt(String tag, boolean expected) {
        assertThat(LanguageTable.isWellFormed(tag)).isEqualTo(expected);
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.toList());
    }
}
