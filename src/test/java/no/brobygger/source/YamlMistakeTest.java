package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class YamlMistakeTest {

    @Test
    void aQuoteThatIsNotClosedIsToldWhereItOpens() {
        assertThat(parse("a: \"b\nc: d\n")).isEqualTo("""
                f:1:4: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text""");
        assertThat(parse("a: 'b\nc: d\n")).isEqualTo("""
                f:1:4: error: the ' that opens here is not closed in this line [yaml-syntax]
                  write ' at the end of the text""");
        assertThat(parse("a: \"b\nc: d\ne: \"f\"\n")).isEqualTo("""
                f:1:4: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text""");
        assertThat(parse("a: \"b”\nc: \"d\"\n")).isEqualTo("""
                f:1:4: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text""");
        assertThat(parse("a: 😀\nb: {c: \"d\n")).isEqualTo("""
                f:2:8: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text""");
    }

    @Test
    void textBehindAClosingQuoteIsTold() {
        assertThat(parse("a: \"b\" c\n")).isEqualTo("""
                f:1:4: error: the text in quotes that begins here goes on behind the closing " [yaml-syntax]
                  close the quotes at the end of the text; inside, write \\" for \"""");
        assertThat(parse("a: 'Don't'\n")).isEqualTo("""
                f:1:4: error: the text in quotes that begins here goes on behind the closing ' [yaml-syntax]
                  close the quotes at the end of the text; inside, write '' for '""");
    }

    @Test
    void aColonThatHasNoSpaceOrIsNoneIsToldInItsLine() {
        assertThat(parse("- a: b\n  phone:00 00\n  c: d\n")).isEqualTo("""
                f:2:9: error: there is no space behind the colon [yaml-syntax]
                  write 'phone: 00 00'""");
        assertThat(parse("- a: b\n  phone = 00\nc: d\n")).isEqualTo("""
                f:2:9: error: '=' stands here, but ':' is expected [yaml-syntax]
                  write 'phone: 00'""");
        assertThat(parse("a:b\nc: d\n")).isEqualTo("""
                f:1:3: error: there is no space behind the colon [yaml-syntax]
                  write 'a: b'""");
        assertThat(parse("a: b\nc d\ne: f\n")).isEqualTo("""
                f:2:1: error: this line has no key with a colon [yaml-syntax]
                  write 'key: value'; put a text of several lines in quotes""");
    }

    @Test
    void aSecondColonIsTold() {
        assertThat(parse("a: b: c\n")).isEqualTo("""
                f:1:5: error: a second ': ' stands in this line [yaml-syntax]
                  put the text after the first one in quotes""");
    }

    @Test
    void aNoBreakSpaceIsToldWhereItStands() {
        assertThat(parse("a:\n\u00A0\u00A0b: c\n")).isEqualTo("""
                f:2:1: error: a no-break space (U+00A0) stands here, which YAML takes for a letter [yaml-syntax]
                  type the space anew; text that is copied from Word or a web page may have others like it""");
        assertThat(parse("a:\n  b: c\n\u00A0 d: e\n")).isEqualTo("""
                f:3:1: error: a no-break space (U+00A0) stands here, which YAML takes for a letter [yaml-syntax]
                  type the space anew; text that is copied from Word or a web page may have others like it""");
        assertThat(parse("-\u00A0a: b\n")).isEqualTo("""
                f:1:2: error: a no-break space (U+00A0) stands here, which YAML takes for a letter [yaml-syntax]
                  type the space anew; text that is copied from Word or a web page may have others like it""");
        assertThat(parse("a: b\nc:\u00A0d\ne: f\n")).isEqualTo("""
                f:2:3: error: a no-break space (U+00A0) stands here, which YAML takes for a letter [yaml-syntax]
                  type the space anew; text that is copied from Word or a web page may have others like it""");
        assertThat(parse("a:\n\u2003b: c\n")).isEqualTo("""
                f:2:1: error: a space of another width (U+2003) stands here, which YAML takes for a letter [yaml-syntax]
                  type the space anew; text that is copied from Word or a web page may have others like it""");
    }

    @Test
    void aTabIsTold() {
        assertThat(parse("a:\n\t- b\n")).isEqualTo("""
                f:2:1: error: a tab stands here [yaml-syntax]
                  indent with spaces, two for each level""");
        assertThat(parse("- \ta: b\n")).isEqualTo("""
                f:1:3: error: a tab stands here [yaml-syntax]
                  indent with spaces, two for each level""");
    }

    @Test
    void aCharacterThatNoTextBeginsWithIsTold() {
        assertThat(parse("a: @b c\n")).isEqualTo("""
                f:1:4: error: a text that is not in quotes cannot begin with '@' [yaml-syntax]
                  put it in quotes: "@b c\"""");
        assertThat(parse("a: > b\n")).isEqualTo("""
                f:1:4: error: a text that is not in quotes cannot begin with '>' [yaml-syntax]
                  put it in quotes: "> b\"""");
    }

    @Test
    void aLineOfAnotherIndentIsTold() {
        assertThat(parse("a:\n  b: c\n   d: e\n")).isEqualTo("""
                f:3:4: error: this line is indented differently from the one above [yaml-syntax]
                  begin fields of the same thing in the same column; what lies within a field goes below it, two spaces further in""");
        assertThat(parse("a:\n  b: c\n d: e\n")).isEqualTo("""
                f:3:2: error: this line is indented differently from the one above [yaml-syntax]
                  begin fields of the same thing in the same column; what lies within a field goes below it, two spaces further in""");
        assertThat(parse("a: b\n  c: d\n")).isEqualTo("""
                f:2:3: error: this line is indented differently from the one above [yaml-syntax]
                  begin fields of the same thing in the same column; what lies within a field goes below it, two spaces further in""");
        assertThat(parse("a:\n   - b\n  - c\n")).isEqualTo("""
                f:3:3: error: this line is indented differently from the one above [yaml-syntax]
                  begin fields of the same thing in the same column; what lies within a field goes below it, two spaces further in""");
    }

    @Test
    void aFieldAmongItemsAndAnItemAmongFieldsAreTold() {
        assertThat(parse("- a\nb: c\n")).isEqualTo("""
                f:2:1: error: a field stands here, where '- ' for the next item of a list is expected [yaml-syntax]
                  indent it like the fields above it, or begin it with '- '""");
        assertThat(parse("a: b\n- c\n")).isEqualTo("""
                f:2:1: error: an item of a list stands here, where the next field is expected [yaml-syntax]
                  indent it below the field that the list belongs to""");
    }

    @Test
    void bracketsThatDoNotFitAreTold() {
        assertThat(parse("a: [b, c\nd: e\n")).isEqualTo("""
                f:1:4: error: the '[' that opens here is not closed [yaml-syntax]
                  write ']' after the last item""");
        assertThat(parse("a: {b: c]\n")).isEqualTo("""
                f:1:9: error: a comma or '}' is expected here [yaml-syntax]
                  put a comma between two items, and '}' after the last""");
        assertThat(parse("a: {b: c}}\n")).isEqualTo("""
                f:1:10: error: the '}' closes nothing [yaml-syntax]
                  delete it, or put the text in quotes""");
    }

    @Test
    void anItemThatBeginsWithTheDashOfWordIsToldInItsLine() {
        String remedy = "\n  write '- ', with the hyphen of the keyboard; Word puts others in its place";
        assertThat(parse("a:\n  - b: c\n    d: e\n  – b: f\n    d: g\n")).isEqualTo("""
                f:4:3: error: an item of a list begins with '–' here, but '-' is expected [yaml-syntax]""" + remedy);
        assertThat(parse("a:\n• b\n• c\nd:\n  * e\n")).isEqualTo(String.join(remedy + "\n", """
                f:2:1: error: an item of a list begins with '•' here, but '-' is expected [yaml-syntax]
                f:3:1: error: an item of a list begins with '•' here, but '-' is expected [yaml-syntax]
                f:5:3: error: an item of a list begins with '*' here, but '-' is expected [yaml-syntax]""".split("\n")) + remedy);
        assertThat(parse("a: b\n  – c\n")).contains("b – c");
    }

    @Test
    void aMistakeInEachFieldIsToldInOneRun() {
        assertThat(parse("a: \"b\nc: [d, e\nf:\n  - g\nh: i\n")).isEqualTo("""
                f:1:4: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text
                f:2:4: error: the '[' that opens here is not closed [yaml-syntax]
                  write ']' after the last item""");
        assertThat(parse("- a: b: c\n- d: @e\n  f: g\n- h: i\n")).isEqualTo("""
                f:1:7: error: a second ': ' stands in this line [yaml-syntax]
                  put the text after the first one in quotes
                f:2:6: error: a text that is not in quotes cannot begin with '@' [yaml-syntax]
                  put it in quotes: "@e\"""");
    }

    @Test
    void anyOtherMistakeIsToldInTheParsersWords() {
        assertThat(parse("a: \"\\q\"\n")).isEqualTo("""
                f:1:6: error: this is not YAML: found unknown escape character q(113) [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void noMistakeOfOneLetterIsTooMuch() throws IOException {
        String file = Files.readString(Path.of("schools/eksempel/school.yaml"));
        for (String letter : List.of("", "\"", "'", ":", " ", "\t", "[", "}", "-", "\n", "\u00A0", "@", "#", "😀")) {
            for (int i = 0; i < file.length(); i++) {
                String mistaken = file.substring(0, i) + letter + file.substring(letter.isEmpty() ? i + 1 : i);
                assertThatCode(() -> parse(mistaken)).as(mistaken).doesNotThrowAnyException();
            }
        }
    }

    private static String parse(String text) {
        DiagnosticLog problems = new DiagnosticLog();
        Optional<YamlValue> value = YamlParser.parse(new SourceText("f", text), problems);
        String told = ReadSite.print(problems);
        return told.isEmpty() ? value.map(Object::toString).orElse("") : told;
    }
}
