package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import no.brobygger.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCheckTest {

    private static final String PAGES = "{n, plural, one {én side} other {# sider}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nn    | {n, plural, one {éi side} other {# sider}}",
                "en    | {n, plural, =1 {one page} other {# pages}}",
                "pl    | {n, plural, one {jedna strona} few {# strony} many {# stron} other {# strony}}",
                "ar    | {n, plural, zero {لا} one {ص} two {صص} few {# ص} many {# ص} other {# ص}}",
                "so    | {n, plural, one {hal bog} other {# bog}}",
                "ti    | {n, plural, one {# ገጽ} other {# ገጻት}}",
                "ti    | {n, plural, =0 {ሃ} =1 {ለ} other {# ገጻት}}",
                "se    | {n, plural, one {okta siidu} two {guokte siiddu} other {# siiddu}}",
                "ckb   | {n, plural, one {یەک} other {# ب}}",
                "fa-AF | {n, plural, one {{n} ص} other {# ص}}",
                "lt    | {n, plural, one {# a} few {# b} other {# c}}",
                "th    | {n, plural, other {# หน้า}}",
                "th    | {n} หน้า",
                "es    | {n, plural, one {una} many {# de} other {# p}}",
            })
    void translationWithTheFormsOfItsLanguagePasses(String tag, String translation) throws InvalidMessageException {
        assertThat(problems(PAGES, tag, translation)).isEmpty();
    }

    @Test
    void sourceCheckedAgainstItselfNeedsTheFormsOfItsLanguage() throws InvalidMessageException {
        assertThat(problems(PAGES, "nb", PAGES)).isEmpty();
        assertThat(problems("{n, plural, other {# sider}}", "nb", "{n, plural, other {# sider}}"))
                .isEqualTo("""
                        [message-form] category 'one' of {n} is missing, which 'nb' needs for 1
                          add one {…}; the categories of 'nb' are one, other
                        """);
    }

    @Test
    void missingCategoriesAreNamedWithNumbers() throws InvalidMessageException {
        assertThat(problems(PAGES, "pl", "{n, plural, one {jedna strona} other {# strony}}"))
                .isEqualTo("""
                        [message-form] category 'few' of {n} is missing, which 'pl' needs for 2, 3, 4
                          add few {…}; the categories of 'pl' are one, few, many, other
                        [message-form] category 'many' of {n} is missing, which 'pl' needs for 0, 5, 6
                          add many {…}; the categories of 'pl' are one, few, many, other
                        """);
    }

    @Test
    void categoryForDecimalsOnlyIsNotNeededButMayStand() throws InvalidMessageException {
        String without = "{n, plural, one {# a} few {# b} other {# c}}";
        String with = "{n, plural, one {# a} few {# b} many {# d} other {# c}}";

        assertThat(problems(PAGES, "lt", without)).isEmpty();
        assertThat(problems(PAGES, "lt", with)).isEmpty();
    }

    @Test
    void exactFormStandsInForACategoryOnlyIfItCoversIt() throws InvalidMessageException {
        assertThat(problems(PAGES, "ru", "{n, plural, =1 {одна} few {# b} many {# c} other {# d}}"))
                .isEqualTo("""
                        [message-form] category 'one' of {n} is missing, which 'ru' needs for 21, 31, 41
                          add one {…}; the categories of 'ru' are one, few, many, other
                        """);
    }

    @Test
    void unknownCategoryIsNeverUsed() throws InvalidMessageException {
        assertThat(problems(PAGES, "nn", "{n, plural, one {ei} few {# x} otter {# y} other {# z}}"))
                .isEqualTo("""
                        [message-form] category 'few' of {n} does not exist in 'nn'
                          choose one of one, other
                        [message-form] category 'otter' of {n} does not exist in 'nn'
                          did you mean 'other'? choose one of one, other
                        """);
    }

    @Test
    void formForSeveralNumbersMustShowTheNumber() throws InvalidMessageException {
        assertThat(problems(PAGES, "uk", "{n, plural, one {одна} few {# b} many {# c} other {# d}}"))
                .isEqualTo("""
                        [message-argument] form 'one' of {n} does not show the number, which may be 1, 21, 31
                          write # where the number belongs; a form for one number alone is written =1 {…}
                        """);
    }

    @Test
    void numberMayStandOutsideThePlural() throws InvalidMessageException {
        assertThat(problems(PAGES, "nn", "{n} {n, plural, one {side} other {sider}}"))
                .isEmpty();
    }

    @Test
    void numberThatTheSourceDoesNotShowNeedNotBeShown() throws InvalidMessageException {
        assertThat(problems(
                        "{n, plural, one {side} other {sider}}",
                        "pl",
                        "{n, plural, one {a} few {b} many {c} other {d}}"))
                .isEmpty();
    }

    @Test
    void argumentsMustBeThoseOfTheSource() throws InvalidMessageException {
        assertThat(problems("Side {page} av {total}", "en", "Page {pgae}")).isEqualTo("""
                        [message-argument] argument 'pgae' is not in the source
                          did you mean 'page'? choose one of page, total
                        [message-argument] argument 'page' of the source is missing
                          write {page} where it belongs in the sentence
                        [message-argument] argument 'total' of the source is missing
                          write {total} where it belongs in the sentence
                        """);
        assertThat(problems("Side", "en", "Page {n}")).isEqualTo("""
                        [message-argument] argument 'n' is not in the source
                          leave it out: the source has no arguments
                        """);
    }

    @Test
    void apostropheThatHidesAnArgumentIsNamed() throws InvalidMessageException {
        assertThat(problems("Side om {topic}", "fr", "La page d'{topic}")).isEqualTo("""
                        [message-argument] argument 'topic' of the source is missing
                          an apostrophe before '{' hides the argument: write ’ (U+2019) instead
                        """);
    }

    @Test
    void pluralMayNotBecomePlainWhereTheLanguageInflects() throws InvalidMessageException {
        assertThat(problems(PAGES, "pl", "Liczba stron: {n}")).isEqualTo("""
                        [message-kind] argument 'n' is 'plain', expected plural as in the source
                          write {n, plural, one {…} few {…} many {…} other {…}}
                        """);
    }

    @Test
    void plainMayNotBecomePluralOrSelect() throws InvalidMessageException {
        assertThat(problems("Skole: {x}", "nn", "{x, select, a {A} other {B}}")).isEqualTo("""
                        [message-kind] argument 'x' is 'select', expected plain as in the source
                          write {x}
                        """);
        assertThat(problems("Sider: {n}", "nn", PAGES)).isEqualTo("""
                        [message-kind] argument 'n' is 'plural', expected plain as in the source
                          write {n}
                        """);
    }

    @Test
    void selectMayNotBecomePlural() throws InvalidMessageException {
        assertThat(problems("{x, select, a {A} other {B}}", "nn", "{x, plural, one {A} other {B}}"))
                .isEqualTo("""
                        [message-kind] argument 'x' is 'plural', expected select as in the source
                          write {x, select, a {…} other {…}}
                        """);
    }

    @Test
    void wordsOfASelectAreThoseOfTheSource() throws InvalidMessageException {
        assertThat(problems(
                        "{kind, select, topic {emnet} page {siden} other {det}}",
                        "en",
                        "{kind, select, topics {the topic} page {the page} other {it}}"))
                .isEqualTo("""
                        [message-form] form 'topics' of {kind} is not in the source
                          did you mean 'topic'? choose one of topic, page, other
                        [message-form] form 'topic' of {kind} is missing
                          add topic {…}; the words before the braces are not translated
                        """);
    }

    @Test
    void argumentMayNotBeLostInOneForm() throws InvalidMessageException {
        assertThat(problems(
                        "{n, plural, =0 {Ingen} one {Én side om {topic}} other {# sider om {topic}}}",
                        "en",
                        "{n, plural, =0 {None} one {One page} other {# pages on {topic}}}"))
                .isEqualTo("""
                        [message-argument] argument 'topic' is missing in form 'one' of {n}
                          write {topic} in every form
                        """);
    }

    @Test
    void argumentThatOnlySomeFormsOfTheSourcePrintMayBeLeftOut() throws InvalidMessageException {
        assertThat(problems(
                        "{n, plural, one {Én side} other {# sider om {topic}}}",
                        "nn",
                        "{n, plural, one {Éi side} other {# sider om {topic}}}"))
                .isEmpty();
    }

    @Test
    void pluralByAnotherArgumentIsStillCheckedForItsForms() throws InvalidMessageException {
        assertThat(problems("{n, plural, one {a} other {b}} {m}", "nn", "{m, plural, other {b}} {n}"))
                .isEqualTo("""
                        [message-kind] argument 'm' is 'plural', expected plain as in the source
                          write {m}
                        [message-kind] argument 'n' is 'plain', expected plural as in the source
                          write {n, plural, one {…} other {…}}
                        [message-form] category 'one' of {m} is missing, which 'nn' needs for 1
                          add one {…}; the categories of 'nn' are one, other
                        """);
    }

    @Test
    void problemIsPrintedAsADiagnostic() throws InvalidMessageException {
        MessageProblem problem = InterfaceMessage.parse("Side")
                .checkAgainst(InterfaceMessage.parse("Side {n}"), PluralForms.of(Languages.named("nn")))
                .get(0);

        assertThat(problem.at(new SourceLocation("translations/nn/interface.po", 14, 1)))
                .hasToString("""
                        translations/nn/interface.po:14:1: error: argument 'n' of the source is missing \
                        [message-argument]
                          write {n} where it belongs in the sentence""");
    }

    private static String problems(String source, String tag, String translation) throws InvalidMessageException {
        return InterfaceMessage.parse(translation)
                .checkAgainst(InterfaceMessage.parse(source), PluralForms.of(Languages.named(tag)))
                .stream()
                .map(problem -> "[" + problem.rule().id() + "] " + problem.message() + "\n  " + problem.remedy() + "\n")
                .collect(Collectors.joining());
    }
}
