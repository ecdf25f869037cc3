package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Two sides or two entries in one file: what is told, and what is read all the same. */
class BundleConflictTest {

    @Test
    void conflictIsReportedOnceAndNoneOfItsSidesIsRead() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                msgstr "1"

                <<<<<<< HEAD
                msgid "b"
                msgstr "2"
                =======
                msgid "b"
                msgstr "3"
                >>>>>>> other

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:7:1: error: merge conflict '<<<<<<< HEAD' was left in the file, up to line 13 [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        """);
        assertThat(result.sources()).contains(List.of("a", "last"));
    }

    @Test
    void conflictInsideAnEntryLeavesTheEntryOut() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                msgstr ""
                "x\\n"
                <<<<<<< HEAD
                "y"
                =======
                "å"
                >>>>>>> other
                "z"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:7:1: error: merge conflict '<<<<<<< HEAD' was left in the file, up to line 11 [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void entryRightBelowAConflictIsLeftOutBecauseItsFlagsMayStandInIt() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                #. paragraph
                <<<<<<< HEAD
                #, fuzzy
                =======
                >>>>>>> other
                msgid "a"
                msgstr "1"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:5:1: error: merge conflict '<<<<<<< HEAD' was left in the file, up to line 8 [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    @Test
    void conflictMarksLeftAloneAreReportedEachAndNoEntryIsCertain() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                <<<<<<< HEAD
                msgid "a"
                msgstr "1"
                =======
                msgid "b"
                msgstr "2"
                ||||||| base

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: merge conflict mark '<<<<<<< HEAD' was left in the file [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        pl/x.po:7:1: error: merge conflict mark '=======' was left in the file [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        pl/x.po:10:1: error: merge conflict mark '||||||| base' was left in the file [bundle-conflict]
                          keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                        """);
        assertThat(result.sources()).contains(List.of());
    }

    @Test
    void duplicateIsReportedAtItsSecondPlace() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid "a"
                msgstr "1"

                msgctxt "c"
                msgid "a\\nb"
                msgstr "2"

                  msgid "a"
                msgstr "3"

                msgctxt "c"
                msgid "a\\nb"
                msgstr "4"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:11:3: error: msgid 'a' is on line 4 already [bundle-duplicate]
                          delete one of the two entries
                        pl/x.po:14:1: error: msgid 'a\\nb' with msgctxt 'c' is on line 7 already [bundle-duplicate]
                          delete one of the two entries
                        """);
        assertThat(result.sources()).contains(List.of("a", "a\nb", "last"));
    }

    @Test
    void obsoleteDuplicateIsAWarningAndTheLiveEntryIsKept() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                #~ msgid "a"
                #~ msgstr "1"

                msgid "b"
                msgstr "2"

                msgid "a"
                msgstr "3"

                #~ msgid "b"
                #~ msgstr "4"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: warning: obsolete msgid 'a' is also on line 10 and is not kept [bundle-duplicate]
                          delete the obsolete entry
                        pl/x.po:13:4: warning: obsolete msgid 'b' is also on line 7 and is not kept [bundle-duplicate]
                          delete the obsolete entry
                        """);
        assertThat(result.sources()).contains(List.of("b", "a", "last"));
    }

    @Test
    void secondHeaderIsADuplicate() {
        String file = """
                msgid ""
                msgstr "Language: pl\\n"

                msgid ""
                msgstr "Language: de\\n"

                msgid "last"
                msgstr "z"
                """;

        Result result = read(file);

        assertThat(result.problems()).isEqualTo("""
                        pl/x.po:4:1: error: a second header entry, the first is on line 1 [bundle-duplicate]
                          delete one of the two, or write the msgid that is missing
                        """);
        assertThat(result.sources()).contains(List.of("last"));
    }

    private static Result read(String text) {
        StringBuilder problems = new StringBuilder();
        Optional<Bundle> bundle = new BundleReader()
                .read(new SourceText("pl/x.po", text), "pl", problem -> problems.append(problem)
                        .append('\n'));
        return new Result(problems.toString(), bundle.map(read -> read.entries().stream()
                .map(BundleEntry::source)
                .toList()));
    }

    /** Sources of the entries that could be read; empty when there is no bundle. */
    private record Result(String problems, Optional<List<String>> sources) {}
}
