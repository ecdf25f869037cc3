package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceMessageTest {

    private static final String PAGES = "{n, plural, =0 {Ingen sider} one {Én side} other {# sider}} om {topic}";

    @Test
    void textWithoutArgumentsIsPrintedAsItIs() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("Velg språk – 100 % # |");

        assertThat(message.arguments()).isEmpty();
        assertThat(message.format(format("nb"), Map.of())).isEqualTo("Velg språk – 100 % # |");
    }

    @Test
    void emptyPatternIsAnEmptyText() throws InvalidMessageException {
        assertThat(InterfaceMessage.parse("").format(format("nb"), Map.of())).isEmpty();
    }

    @Test
    void argumentsAreFoundEverywhereInOrderOfName() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{z} {n, plural, one {{a}} other {# {m}}}");

        assertThat(message.arguments()).containsExactly("a", "m", "n", "z");
        assertThat(message.kind("n")).isEqualTo(ArgumentKind.PLURAL);
        assertThat(message.kind("a")).isEqualTo(ArgumentKind.PLAIN);
    }

    @Test
    void exactFormIsNoCategory() throws InvalidMessageException {
        assertThat(InterfaceMessage.parse(PAGES).choice().orElseThrow().words()).containsExactly("one", "other");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Ingen sider om mobbing",
        "1, Én side om mobbing",
        "2, 2 sider om mobbing",
        "12345, 12\u00A0345 sider om mobbing"
    })
    void pluralTakesTheExactFormThenTheCategory(int n, String expected) throws InvalidMessageException {
        String text = InterfaceMessage.parse(PAGES).format(format("nb"), Map.of("n", n, "topic", "mobbing"));

        assertThat(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 strona", "3, 3 strony", "5, 5 stron", "22, 22 strony"})
    void pluralChoosesByTheLanguageOfTheReader(long n, String expected) throws InvalidMessageException {
        InterfaceMessage message =
                InterfaceMessage.parse("{n, plural, one {# strona} few {# strony} many {# stron} other {# strony}}");

        assertThat(message.format(format("pl"), Map.of("n", n))).isEqualTo(expected);
    }

    @Test
    void categoryWithoutAFormTakesOther() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n, plural, one {#} other {other #}}");

        assertThat(message.format(format("ar"), Map.of("n", 2))).isEqualTo("other 2");
    }

    @Test
    void exactFormMayBeLargeOrWrittenOddly() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n, plural, =100000 {many} =01 {one} other {#}}");

        assertThat(message.format(format("en"), Map.of("n", 100_000))).isEqualTo("many");
        assertThat(message.format(format("en"), Map.of("n", 1))).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource({"topic, emnet x", "page, siden x", "map, det x"})
    void selectTakesTheWordOrOther(String kind, String expected) throws InvalidMessageException {
        InterfaceMessage message =
                InterfaceMessage.parse("{kind, select, topic {emnet} page {siden} other {det}} {title}");

        assertThat(message.format(format("nb"), Map.of("kind", kind, "title", "x")))
                .isEqualTo(expected);
    }

    @Test
    void hashIsTextOutsideAPlural() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("# {x, select, a {#} other {}} '#'");

        assertThat(message.format(format("nb"), Map.of("x", "a"))).isEqualTo("# # '#'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "it's {x}, it's X",
                "it''s {x}, it's X",
                "'{x}' {x}, {x} X",
                "'{it''s}' {x}, {it's} X",
                "{x} o', X o'",
                "l''{x}, l'X",
                "l’{x}, l’X",
                "{x} '}', X }"
            })
    void apostropheQuotesOnlyBeforeABrace(String pattern, String expected) throws InvalidMessageException {
        assertThat(InterfaceMessage.parse(pattern).format(format("en"), Map.of("x", "X")))
                .isEqualTo(expected);
    }

    @Test
    void quotedHashInAPluralIsPrinted() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n, plural, other {'#'#}}");

        assertThat(message.format(format("nb"), Map.of("n", 7))).isEqualTo("#7");
    }

    @Test
    void numbersInPlainArgumentsAreTheLanguagesOwn() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n} {year}");

        assertThat(message.format(format("en"), Map.of("n", 1234, "year", "2026")))
                .isEqualTo("1,234 2026");
    }

    @Test
    void missingArgumentIsNeverPrinted() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("Side {page} av {total}");

        assertThatThrownBy(() -> message.format(format("nb"), Map.of("page", 1, "totl", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plain argument 'total' of message 'Side {page} av {total}' is missing,"
                        + " given are [page, totl]");
    }

    @Test
    void missingArgumentIsFoundEvenInAFormNotChosen() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n, plural, one {én} other {# i {topic}}}");

        assertThatThrownBy(() -> message.format(format("nb"), Map.of("n", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void argumentOfTheWrongTypeIsRefused() throws InvalidMessageException {
        InterfaceMessage plural = InterfaceMessage.parse("{n, plural, other {#}}");
        InterfaceMessage select = InterfaceMessage.parse("{x, select, other {}}");
        InterfaceMessage plain = InterfaceMessage.parse("{y}");

        assertThatThrownBy(() -> plural.format(format("nb"), Map.of("n", "1")))
                .hasMessage("plural argument 'n' of message '{n, plural, other {#}}' has the value '1' of"
                        + " java.lang.String");
        assertThatThrownBy(() -> select.format(format("nb"), Map.of("x", 1))).hasMessageContaining("java.lang.Integer");
        assertThatThrownBy(() -> plain.format(format("nb"), Map.of("y", 0.5))).hasMessageContaining("java.lang.Double");
    }

    @Test
    void kindOfAnUnknownArgumentIsAMistake() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{a}");

        assertThatThrownBy(() -> message.kind("b")).hasMessage("message '{a}' has the arguments [a], not 'b'");
    }

    @Test
    void textFromTheCallerIsNotReadAsAPattern() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("«{x}»");

        assertThat(message.format(format("nb"), Map.of("x", "{y} # '' <b>"))).isEqualTo("«{y} # '' <b>»");
    }

    private static LanguageFormat format(String tag) {
        return new LanguageFormat(Languages.named(tag));
    }
}
