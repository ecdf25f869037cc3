package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidMessageTest {

    /** Patterns, each with the offset and what is said about it. */
    private static final String REFUSED = """
            side {n
            5 '{' has no '}'
              close it with '}'; to show a brace write it between apostrophes: '{'

            '{' {n}, it''s {
            15 '{' has no '}'
              close it with '}'; to show a brace write it between apostrophes: '{'

            {n, plural, other {{x}}
            0 '{' has no '}'
              close it with '}'; to show a brace write it between apostrophes: '{'

            {n}}
            3 '}' has no '{'
              leave it out; to show a brace write it between apostrophes: '{'

            {}
            1 what follows '{' is not the name of an argument
              write {name}, {name, plural, …} or {name, select, …}

            Hei {full name}
            5 what follows '{' is not the name of an argument
              write {name}, {name, plural, …} or {name, select, …}

            Hei {0}
            5 argument '0' is a number, expected a name
              write {name}, {name, plural, …} or {name, select, …}

            {n, number}
            1 argument 'n' has the type 'number', expected plural, select or none
              write {name}, {name, plural, …} or {name, select, …}

            {n,choice,0#a|1#b}
            1 argument 'n' has the type 'choice', expected plural, select or none
              write {name}, {name, plural, …} or {name, select, …}

            {n, selectordinal, other {#.}}
            1 argument 'n' has the type 'selectordinal', expected plural, select or none
              write {name}, {name, plural, …} or {name, select, …}

            a {n, plural, one {x}}
            2 plural or select has no form 'other'
              add other {…}, which is used when no form fits

            {x, select, a {x}}
            0 plural or select has no form 'other'
              add other {…}, which is used when no form fits

            {n, plural, one x other {y}}
            12 the forms of the plural or select cannot be read from here
              write each as a word and its text in braces, such as one {…} other {…}

            {n, plural, =x {a} other {b}}
            11 the forms of the plural or select cannot be read from here
              write each as a word and its text in braces, such as one {…} other {…}

            {n, plural, offset:1 other {b}}
            19 plural has an offset of '1', expected none
              leave 'offset:' out and give the number that is meant

            {n, plural, =1.5 {a} other {b}}
            12 form '=1.5' is never chosen, expected a whole number
              write a whole number after '=', such as =1

            {n, plural, one {a} one {b} other {c}}
            20 form 'one' stands twice
              keep one of them

            {n, plural, =1 {a} =01 {b} other {c}}
            19 form '=1' stands twice
              keep one of them

            {n, plural, other {{x, select, other {}}}}
            19 argument 'x' is a second plural or select, expected at most one in a text
              write two texts, or whole sentences in each form: translators cannot reorder choices within a sentence

            {n, plural, other {}} {m, plural, other {}}
            22 argument 'm' is a second plural or select, expected at most one in a text
              write two texts, or whole sentences in each form: translators cannot reorder choices within a sentence
            """;

    @Test
    void patternIsRefusedWithItsPlaceAndARemedy() {
        String told = Stream.of(REFUSED.split("\n\n"))
                .map(block -> block.lines().findFirst().orElseThrow())
                .map(InvalidMessageTest::refusal)
                .collect(Collectors.joining("\n"));

        assertThat(told).isEqualTo(REFUSED);
    }

    @Test
    void absurdNestingIsRefusedWithoutAStackOverflow() {
        String deep = "{n, plural, other {".repeat(10_000);

        InvalidMessageException refused =
                catchThrowableOfType(InvalidMessageException.class, () -> InterfaceMessage.parse(deep));

        assertThat(refused).hasMessage("braces are more than '9' deep, expected one plural or select with its forms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{a",
                "{a,",
                "{a,plural",
                "{a,plural,",
                "{a,plural,=",
                "{a,select,x",
                "{a,b,c{'",
                "{99999999999}",
                "'{",
                "{'",
                "{a,plural,offset:",
                "{n, plural, =1e {x} other {y}}"
            })
    void brokenPatternNeverEscapesAsAnotherException(String pattern) {
        Throwable thrown = catchThrowable(() -> InterfaceMessage.parse(pattern));

        assertThat(thrown == null || thrown instanceof InvalidMessageException).isTrue();
    }

    @Test
    void problemIsPrintedAsADiagnostic() {
        InvalidMessageException refused =
                catchThrowableOfType(InvalidMessageException.class, () -> InterfaceMessage.parse("Hei {0}"));

        assertThat(refused.problem().at(new SourceLocation("templates/interface.properties", 3, 12)))
                .hasToString("""
                        templates/interface.properties:3:12: error: argument '0' is a number, expected a name \
                        [message-syntax]
                          write {name}, {name, plural, …} or {name, select, …}""");
    }

    private static String refusal(String pattern) {
        InvalidMessageException refused =
                catchThrowableOfType(InvalidMessageException.class, () -> InterfaceMessage.parse(pattern));
        MessageProblem problem = refused.problem();
        return pattern + "\n" + refused.index() + " " + problem.message() + "\n  " + problem.remedy() + "\n";
    }
}
