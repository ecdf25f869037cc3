package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class PropertyLinesTest {

    private final DiagnosticLog problems = new DiagnosticLog();

    @Test
    void keyAndValueKnowTheirOffsets() {
        String text = "a = bc \n  dé:f\n";

        PropertyLines lines = file(text);

        assertThat(lines.all())
                .containsExactly(
                        new PropertyLine("a", 0, "bc", 4, 6, List.of()),
                        new PropertyLine("dé", 10, "f", 13, 14, List.of()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void commentsDirectlyAboveBelongToTheKey() {
        String text = """
                # about the file

                # first
                ! second
                a=1
                b=2
                """;

        PropertyLines lines = file(text);

        assertThat(lines.find("a").orElseThrow().comments()).containsExactly("first", "second");
        assertThat(lines.find("b").orElseThrow().comments()).isEmpty();
    }

    @Test
    void continuedLineAndEscapesGiveOneValue() {
        String text = "a\\=b = one \\\n   two\\u00e5\\t\\\\ 3\\:\nc=4";

        PropertyLines lines = file(text);

        assertThat(lines.find("a=b").orElseThrow().value()).isEqualTo("one twoå\t\\ 3:");
        assertThat(lines.valuePlace(lines.find("c").orElseThrow())).hasToString("p:3:3");
    }

    @Test
    void everyLineEndIsAccepted() {
        PropertyLines lines = file("a=1\r\nb=2\rc=3\n\r\nd=4");

        assertThat(lines.all()).extracting(PropertyLine::value).containsExactly("1", "2", "3", "4");
        assertThat(lines.keyPlace(lines.find("d").orElseThrow())).hasToString("p:5:1");
    }

    @Test
    void valueMayHoldSeparatorsAndCommentMarks() {
        PropertyLines lines = file("a==b:c # not a comment");

        assertThat(lines.find("a").orElseThrow().value()).isEqualTo("=b:c # not a comment");
    }

    @Test
    void headerEscapesNothingAndContinuesNothing() {
        SourceText source = new SourceText("p", "title=C:\\new: \\u00e5 \\\nsummary=# no comment\n~~~~~~\n");

        PropertyLines lines = PropertyLines.ofHeader(source, source.text().indexOf("~~~"), problems);

        assertThat(lines.all()).extracting(PropertyLine::value).containsExactly("C:\\new: \\u00e5 \\", "# no comment");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void brokenLinesAreReportedAndTheOthersRead() {
        PropertyLines lines = file("no separator\na=\\u00zz\nb=2\na=3\n=5\n");

        assertThat(ReadSite.print(problems)).isEqualTo("""
                p:1:1: error: 'no separator' is not of the form key=value [malformed-line]
                  write key=value, or begin a comment with '#'
                p:2:3: error: escape '\\u00' needs four hexadecimal digits [malformed-line]
                  write the character itself: the file is UTF-8
                p:4:1: error: key 'a' is already set at line 2 [duplicate-key]
                  keep one of the two lines
                p:5:1: error: there is no key before the separator [malformed-line]
                  write key=value, or delete the line""");
        assertThat(lines.all()).extracting(PropertyLine::key).containsExactly("a", "b");
    }

    private PropertyLines file(String text) {
        return PropertyLines.ofFile(new SourceText("p", text), problems);
    }
}
