package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import no.brobygger.SiteText;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceTextsTest {

    private static final String SOURCE = """
            -- templates/interface.properties --
            # The words of the page frame.

            # Shown to people who use a keyboard.
            # Keep it short.
            skip=Hopp til innholdet
            pages={count, plural, one {# side} other {# sider}}
            """;

    private static final String HEADER = """
            -- translations/en/interface.po --
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            """;

    private static final String PAGES = """
            msgctxt "pages"
            msgid "{count, plural, one {# side} other {# sider}}"
            msgstr "{count, plural, one {# page} other {# pages}}"

            """;

    private static final String SKIP = """
            msgctxt "skip"
            msgid "Hopp til innholdet"
            msgstr "Skip to content"
            """;

    @TempDir
    Path folder;

    @Test
    void everyLanguageHasItsText() {
        ReadSite site = read(PAGES + SKIP);

        InterfaceTexts texts = site.source().interfaceTexts();
        assertThat(site.problems()).isEmpty();
        assertThat(texts.get(language(site, "nb"), "skip").pattern()).isEqualTo("Hopp til innholdet");
        assertThat(texts.get(language(site, "en"), "skip").pattern()).isEqualTo("Skip to content");
        assertThat(texts.source()).extracting(InterfaceText::key).containsExactly("skip", "pages");
        assertThat(texts.source())
                .extracting(InterfaceText::note)
                .containsExactly(Optional.of("Shown to people who use a keyboard. Keep it short."), Optional.empty());
    }

    @Test
    void keyThatNobodyWroteIsABug() {
        ReadSite site = read(PAGES + SKIP);
        Language english = language(site, "en");

        assertThatThrownBy(() -> site.source().interfaceTexts().get(english, "skipp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text 'skipp' in templates/interface.properties, the nearest is 'skip'");
    }

    @Test
    void missingTextIsReportedAndShowsItsSource() {
        ReadSite site = read(PAGES);

        assertThat(site.problems()).isEqualTo("""
                translations/en/interface.po:1:1: error: the text of 'skip' is missing [interface-incomplete]
                  source: Hopp til innholdet
                  add an entry with msgctxt "skip" and this source as msgid""");
        assertThat(site.source()
                        .interfaceTexts()
                        .get(language(site, "en"), "skip")
                        .pattern())
                .isEqualTo("Hopp til innholdet");
    }

    @Test
    void missingFileIsOneError() {
        Path site = SiteText.small().without("translations/en/interface.po").in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                translations/en/interface.po:1:1: error: the interface is not translated into 'en' [interface-incomplete]
                  write this file, or take en out of brobygger.languages""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n\n"})
    void fileWithNothingInItIsAnErrorAsWithoutTheFile(String nothing) {
        Path site = SiteText.small()
                .with("-- translations/en/interface.po --\n" + nothing)
                .in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                translations/en/interface.po:1:1: error: the interface is not translated into 'en' [interface-incomplete]
                  write this file, or take en out of brobygger.languages
                translations/en/interface.po:1:1: warning: no header entry, expected one with an empty msgid [bundle-header]
                  start the file with: msgid "" msgstr "Language: en\\nContent-Type: text/plain; charset=UTF-8\\n\"""");
    }

    @Test
    void unknownKeysAreReported() {
        assertThat(read(PAGES + SKIP + """

                msgctxt "skpi"
                msgid "Hopp"
                msgstr "Skip"

                msgctxt "farvel"
                msgid "Ha det"
                msgstr "Bye"

                msgid "Hopp til innholdet"
                msgstr "Skip"
                """).problems()).isEqualTo("""
                translations/en/interface.po:14:1: error: unknown key 'skpi' [unknown-key]
                  did you mean 'skip'?
                translations/en/interface.po:18:1: error: unknown key 'farvel' [unknown-key]
                  delete the entry; the keys stand in templates/interface.properties
                translations/en/interface.po:22:1: error: the text 'Hopp til innholdet' has no msgctxt [unknown-key]
                  write msgctxt "skip" above it""");
    }

    @Test
    void changedSourceIsReported() {
        assertThat(read(PAGES + SKIP.replace("Hopp til", "Gå til")).problems()).isEqualTo("""
                translations/en/interface.po:10:1: error: the source text of 'skip' has changed since it was translated [interface-outdated]
                  source now:  Hopp til innholdet
                  source then: Gå til innholdet
                  translate the new source, and write it as msgid""");
    }

    @Test
    void fuzzyAndEmptyTextsAreReported() {
        assertThat(read("#, fuzzy\n" + PAGES + SKIP.replace("Skip to content", ""))
                        .problems())
                .isEqualTo("""
                translations/en/interface.po:7:1: error: the translation of 'pages' is marked fuzzy [interface-outdated]
                  check it against its source, then delete the word fuzzy above it
                translations/en/interface.po:11:1: error: the text of 'skip' is not translated into 'en' [interface-incomplete]
                  write the translation as msgstr""");
    }

    @Test
    void repeatedKeyIsReported() {
        assertThat(read(PAGES + SKIP + SKIP.replace("Hopp til", "Gå til")).problems())
                .isEqualTo("""
                translations/en/interface.po:13:1: error: key 'skip' already stands at line 10 [duplicate-key]
                  keep one of the two""");
    }

    @Test
    void obsoleteEntriesAreLeftInPeace() {
        assertThat(read(PAGES + SKIP + "\n#~ msgctxt \"gammel\"\n#~ msgid \"Før\"\n#~ msgstr \"Before\"\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void missingPluralCategoryIsReported() {
        assertThat(read(PAGES.replace("one {# page} ", "") + SKIP).problems()).isEqualTo("""
                translations/en/interface.po:6:1: error: category 'one' of {count} is missing, which 'en' needs for 1 [message-form]
                  translation: {count, plural, other {# pages}}
                  add one {…}; the categories of 'en' are one, other""");
    }

    @Test
    void wrongArgumentAndBrokenPatternAreReported() {
        assertThat(read(PAGES.replace("msgstr \"{count", "msgstr \"{number")
                                + SKIP.replace("Skip to content", "Skip {"))
                        .problems())
                .isEqualTo("""
                translations/en/interface.po:6:1: error: argument 'count' of the source is missing [message-argument]
                  translation: {number, plural, one {# page} other {# pages}}
                  write {count} where it belongs in the sentence
                translations/en/interface.po:6:1: error: argument 'number' is not in the source [message-argument]
                  translation: {number, plural, one {# page} other {# pages}}
                  use count
                translations/en/interface.po:10:1: error: '{' has no '}' [message-syntax]
                  translation: Skip {
                  close it with '}'; to show a brace write it between apostrophes: '{'""");
    }

    @Test
    void sourceIsCheckedToo() {
        Path site = SiteText.small()
                .without("translations/en/interface.po")
                .with("""
                -- templates/interface.properties --
                skip=Hopp til innholdet
                empty=
                open=Side {
                pages={count, plural, other {# sider}}
                """)
                .with("-- jbake.properties --\nbrobygger.site.name=A\n")
                .in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                templates/interface.properties:2:1: error: key 'empty' has no text [invalid-value]
                  write the text in bokmål, or delete the line
                templates/interface.properties:3:11: error: '{' has no '}' [message-syntax]
                  close it with '}'; to show a brace write it between apostrophes: '{'
                templates/interface.properties:4:7: error: category 'one' of {count} is missing, which 'nb' needs for 1 [message-form]
                  add one {…}; the categories of 'nb' are one, other""");
    }

    private ReadSite read(String english) {
        return ReadSite.of(SiteText.small().with(SOURCE).with(HEADER + english).in(folder));
    }

    private static Language language(ReadSite site, String tag) {
        return site.source().languages().get(tag);
    }
}
