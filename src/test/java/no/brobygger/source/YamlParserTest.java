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
                f:1:1: error: the file is empty [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
        assertThat(parse("a: b\n---\nc: d\n")).isEqualTo("""
                f:2:1: error: a second document begins here, but one is expected [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void brokenTextIsReportedAtItsPlace() {
        assertThat(parse("a: \"b\nc: d\n")).isEqualTo("""
                f:3:1: error: this is not YAML: found unexpected end of stream [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
        assertThat(parse("a:\n\t- b\n")).isEqualTo("""
                f:2:1: error: this is not YAML: found character '\\t(TAB)' that cannot start any token. (Do n… [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    private static String parse(String text) {
        DiagnosticLog problems = new DiagnosticLog();
        return YamlParser.parse(new SourceText("f", text), problems)
                .map(Object::toString)
                .orElseGet(() -> ReadSite.print(problems));
    }
}
