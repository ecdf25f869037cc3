package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class YamlParserTest {

    @Test
    void keysThatOtherYamlTakesForTruthAreText() {
        assertThat(parse("no: yes\n"))
                .isEqualTo("Mapping[entries=[Entry[key=no, place=f:1:1, "
                        + "value=Text[text=yes, place=f:1:5]]], place=f:1:1]");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(parse("[".repeat(10_000))).isEqualTo("""
                f:1:22: error: this is nested more than 20 levels deep [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void referencesAreRefused() {
        assertThat(parse("a: &x [1]\nb: *x\n")).isEqualTo("""
                f:2:4: error: reference '*x' is not allowed here: write the value itself [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void emptyFileAndSecondDocumentAreRefused() {
        assertThat(parse("# nothing\n")).isEqualTo("""
                f:1:1: error: the file says nothing [yaml-syntax]
                  write lines such as 'key: value'; those that begin with # do not count""");
        assertThat(parse("a: b\n---\nc: d\n")).isEqualTo("""
                f:2:1: error: a second document begins here, but one is expected [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void nothingBeforeASeemingCommentKnowsIt() {
        assertThat(parse("a: #0e5a6b\nb: # why\n"))
                .isEqualTo("Mapping[entries=[Entry[key=a, place=f:1:1, value=Hidden[comment=#0e5a6b, place=f:1:3]], "
                        + "Entry[key=b, place=f:2:1, value=Other[text=, word=nothing, place=f:2:3]]], place=f:1:1]");
    }

    private static String parse(String text) {
        DiagnosticLog problems = new DiagnosticLog();
        return YamlParser.parse(new SourceText("f", text), problems)
                .map(Object::toString)
                .orElseGet(() -> ReadSite.print(problems));
    }
}
