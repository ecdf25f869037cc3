package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
                f:1:4: error: YAML takes '&x' for the name of a reference, so it is not read [yaml-syntax]
                  put text that begins with '&' in quotes, or delete the name
                f:2:4: error: YAML takes '*x' for a reference, which is not read [yaml-syntax]
                  write the value itself, and put text that begins with '*' in quotes""");
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

    @Test
    void wordsThatYamlTakesForTagsAndNamesOfReferencesAreTold() {
        assertThat(told("a: !tag y\nb: !Bok\nc: &x y\nd: &l [1]\n!k e: !!str 5\n"))
                .isEqualTo("""
                f:1:4: error: YAML takes '!tag' for a tag, so it is not read [yaml-syntax]
                  put text that begins with '!' in quotes, or delete the tag
                f:2:4: error: YAML takes '!Bok' for a tag, so it is not read [yaml-syntax]
                  put text that begins with '!' in quotes, or delete the tag
                f:3:4: error: YAML takes '&x' for the name of a reference, so it is not read [yaml-syntax]
                  put text that begins with '&' in quotes, or delete the name
                f:4:4: error: YAML takes '&l' for the name of a reference, so it is not read [yaml-syntax]
                  put text that begins with '&' in quotes, or delete the name
                f:5:1: error: YAML takes '!k' for a tag, so it is not read [yaml-syntax]
                  put text that begins with '!' in quotes, or delete the tag
                f:5:7: error: YAML takes '!!str' for a tag, so it is not read [yaml-syntax]
                  put text that begins with '!' in quotes, or delete the tag
                {a=y, b=Bok, c=y, d=[1], e=5}""");
    }

    @Test
    void aTextThatEndsAtATightCommentIsDoubted() {
        assertThat(told("a: Nordlia #1 skole\nb: Nordlia # 1\nc: \"x\" #y\nd: x#y\ne: [æ𐐷 #z\n ]\n"))
                .isEqualTo("""
                f:1:12: warning: '#1 skole' is a remark to YAML, and is not read [yaml-syntax]
                  put the whole text in quotes, or write a space behind # if it is a remark
                f:5:8: warning: '#z' is a remark to YAML, and is not read [yaml-syntax]
                  put the whole text in quotes, or write a space behind # if it is a remark
                {a=Nordlia, b=Nordlia, c=x, d=x#y, e=[æ𐐷]}""");
    }

    @Test
    void quotationMarksOfWordAreTold() {
        assertThat(told("a: “#0e5a6b”\nb: [«x y», „z“]\nc: «x» og «y»\nd: \"«x»\"\n"))
                .isEqualTo("""
                f:1:4: error: quotation marks such as '“' belong to the text [yaml-syntax]
                  write "#0e5a6b", with the marks of the keyboard; Word puts others in their place
                f:2:5: error: quotation marks such as '«' belong to the text [yaml-syntax]
                  write "x y", with the marks of the keyboard; Word puts others in their place
                f:2:12: error: quotation marks such as '„' belong to the text [yaml-syntax]
                  write "z", with the marks of the keyboard; Word puts others in their place
                {a=#0e5a6b, b=[x y, z], c=«x» og «y», d=«x»}""");
    }

    @Test
    void quotesThatTheNextOnesCloseAreTold() {
        assertThat(told("a: \"x\nb: \"#0e5a6b\"\n")).isEqualTo("""
                f:1:4: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text
                {a=x b: }""");
        assertThat(told("a: 'x'#y\nb: 'x\n  y'\n")).isEqualTo("""
                f:1:7: error: what stands behind the closing ' is a remark to YAML, and is not read [yaml-syntax]
                  write a space before # if it is a remark, or move the ' to the end of the text
                {a=x, b=x y}""");
    }

    /** The problems, and the values without their places. */
    private static String told(String text) {
        DiagnosticLog problems = new DiagnosticLog();
        String value = YamlParser.parse(new SourceText("f", text), problems)
                .map(YamlParserTest::bare)
                .orElse("");
        return ReadSite.print(problems) + "\n" + value;
    }

    private static String bare(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "=" + bare(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().map(YamlParserTest::bare).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof YamlValue.Text plain ? plain.text() : ((YamlValue.Other) value).text();
    }

    private static String parse(String text) {
        DiagnosticLog problems = new DiagnosticLog();
        return YamlParser.parse(new SourceText("f", text), problems)
                .map(Object::toString)
                .orElseGet(() -> ReadSite.print(problems));
    }
}
