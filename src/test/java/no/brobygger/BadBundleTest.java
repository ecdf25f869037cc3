package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bundles that translators and their tools may leave behind: a full check says all of this and nothing else. Mistakes
 * in a page's bundle are warnings, those in the interface's are errors.
 */
class BadBundleTest {

    private static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            """;

    @TempDir
    private Path folder;

    @Test
    void marksOfAMergeConflict() {
        assertThat(problems("""
                msgid "Hjem"
                <<<<<<< HEAD
                msgstr "Home"
                =======
                msgstr "Front page"
                >>>>>>> 1234567
                """)).isEqualTo("""
                translations/en/index.po:7:1: warning: merge conflict '<<<<<<< HEAD' was left in the file, up to line 11 [bundle-conflict]
                  keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'
                """);
    }

    @Test
    void duplicateEntry() {
        assertThat(problems("""
                msgid "Hjem"
                msgstr "Home"

                msgid "Velkommen."
                msgstr "Welcome."

                msgid "Hjem"
                msgstr "Front page"
                """)).isEqualTo("""
                translations/en/index.po:12:1: warning: msgid 'Hjem' is on line 6 already [bundle-duplicate]
                  delete one of the two entries
                """);
    }

    @Test
    void brokenEscape() {
        assertThat(problems("""
                msgid "Hjem"
                msgstr "Ho\\qme"

                msgid "Velkommen."
                msgstr "Welcome.
                """)).isEqualTo("""
                translations/en/index.po:7:11: warning: broken escape '\\q', expected \\n \\t \\r \\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes [bundle-escape]
                  write '\\\\' for a backslash
                translations/en/index.po:10:8: warning: text is not closed, expected '"' before the end of the line [bundle-string]
                  write '"' at the end of the line; a line break inside a text is written '\\n'
                """);
    }

    @Test
    void wrongCharsetInTheHeader() {
        Path site = SmallSite.with("""
                -- translations/en/index.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=ISO-8859-1\\n"
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                translations/en/index.po:4:28: warning: charset 'ISO-8859-1' in the header, expected 'UTF-8' [bundle-charset]
                  save the file as UTF-8 and write 'charset=UTF-8'
                """);
    }

    @Test
    void nul() {
        assertThat(problems("""
                msgid "Hjem"
                msgstr "Ho\0me"
                """)).isEqualTo("""
                translations/en/index.po:7:11: warning: NUL character (U+0000) [bundle-nul]
                  delete it, or save the file again as UTF-8
                """);
    }

    @Test
    void everyProblemOfABundleIsToldAtOnce() {
        assertThat(problems("""
                msgid "Hjem"
                mgstr "Home"

                msgid "Velkommen."

                msgid "Side"
                msgid_plural "Sider"
                msgstr[0] "Page"
                msgstr[1] "Pages"
                """)).isEqualTo("""
                translations/en/index.po:7:1: warning: unknown keyword 'mgstr', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                  correct the keyword, or write '# ' before it to make it a comment
                translations/en/index.po:9:1: warning: msgid 'Velkommen.' has no msgstr [bundle-incomplete]
                  write the line: msgstr "…"
                translations/en/index.po:12:1: warning: 'msgid_plural' is not used here, expected 'msgstr' [bundle-plural]
                  write plurals as one ICU pattern in msgid and in msgstr: {count, plural, one {…} other {…}}
                """);
    }

    @Test
    void patternThatDoesNotParse() throws IOException {
        assertThat(interfaceProblems("msgstr \"Read in {language}\"", "msgstr \"Read {language, number}\""))
                .isEqualTo("""
                %s: error: argument 'language' has the type 'number', expected plural, select or none [message-syntax]
                  translation: Read {language, number}
                  write {name}, {name, plural, …} or {name, select, …}
                """.formatted(placeOf("en", "chooser.read")));
    }

    @Test
    void pluralWithoutACategoryOfTheLanguage() throws IOException {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, pl
                """, folder);
        Path texts = site.resolve("translations/pl/interface.po");
        Files.writeString(
                texts, Files.readString(texts).replaceAll("(?m)^(msgstr \"\\{count, plural.*?) few \\{[^}]*}", "$1"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                %1$s: error: category 'few' of {count} is missing, which 'pl' needs for 2, 3, 4 [message-form]
                  translation: {count, plural, one {# fragment tekstu nie jest jeszcze przetłumaczony. Jest w innym języku i jest oznaczony.} many {# fragmentów tekstu nie jest jeszcze przetłumaczonych. Są w innym języku i są oznac…
                  add few {…}; the categories of 'pl' are one, few, many, other
                %2$s: error: category 'few' of {count} is missing, which 'pl' needs for 2, 3, 4 [message-form]
                  translation: {count, plural, one {# fragment tekstu zmieniono po przetłumaczeniu. Jest oznaczony.} many {# fragmentów tekstu zmieniono po przetłumaczeniu. Są oznaczone.} other {# fragmentu tekstu zmieniono po prze…
                  add few {…}; the categories of 'pl' are one, few, many, other
                %3$s: error: category 'few' of {count} is missing, which 'pl' needs for 2, 3, 4 [message-form]
                  translation: {count, plural, one {Pokazujemy najlepszy wynik.} many {Pokazujemy # najlepszych wyników.} other {Pokazujemy # najlepszego wyniku.}}
                  add few {…}; the categories of 'pl' are one, few, many, other
                %4$s: error: category 'few' of {count} is missing, which 'pl' needs for 2, 3, 4 [message-form]
                  translation: {count, plural, one {# wynik} many {# wyników} other {# wyniku}}
                  add few {…}; the categories of 'pl' are one, few, many, other
                """.formatted(
                        placeOf("pl", "honesty.missing"),
                        placeOf("pl", "honesty.outdated"),
                        placeOf("pl", "search.best"),
                        placeOf("pl", "search.found")));
    }

    @Test
    void argumentThatIsMissingAndArgumentThatIsTooMuch() throws IOException {
        assertThat(interfaceProblems("{percent} per cent translated", "{prosent} per cent translated"))
                .isEqualTo("""
                %1$s: error: argument 'percent' of the source is missing [message-argument]
                  translation: {prosent} per cent translated
                  write {percent} where it belongs in the sentence
                %1$s: error: argument 'prosent' is not in the source [message-argument]
                  translation: {prosent} per cent translated
                  use percent
                """.formatted(placeOf("en", "honesty.share")));
    }

    @Test
    void bundleOfALanguageThatIsNotThere() {
        Path site = SmallSite.with("""
                -- translations/no/index.po --
                %s
                """.formatted(HEADER), folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                translations/no:1:1: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?
                """);
    }

    @Test
    void bundleOfNoPage() {
        Path site = SmallSite.with("""
                -- translations/en/indeks.po --
                %s
                """.formatted(HEADER), folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                translations/en/indeks.po:1:1: warning: there is no page 'content/indeks.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, move it to 'translations/en/index.po' if that is its page, else delete it
                """);
    }

    /** Replaces something in the English texts of the interface. */
    /** Where the entry of an interface text stands in the shipped bundle, which grows with the interface. */
    private static String placeOf(String tag, String key) throws IOException {
        String bundle = "translations/" + tag + "/interface.po";
        int line = Files.readAllLines(ShippedSite.SOURCE.resolve(bundle)).indexOf("msgctxt \"" + key + "\"");
        assertThat(line).as(key).isNotNegative();
        return bundle + ":" + (line + 1) + ":1";
    }

    private String interfaceProblems(String old, String changed) throws IOException {
        Path site = SmallSite.with("", folder);
        Path texts = site.resolve("translations/en/interface.po");
        Files.writeString(texts, Files.readString(texts).replace(old, changed));
        return SmallSite.problems(site);
    }

    private String problems(String entries) {
        return SmallSite.problems(SmallSite.with("-- translations/en/index.po --\n" + HEADER + entries, folder));
    }
}
