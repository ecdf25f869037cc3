package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteSyncTest {

    private static final String HOME = "translations/en/index.po";
    private static final String TRANSLATED = """
            -- translations/en/index.po --
            msgid ""
            msgstr "Language: en\\n"

            msgid "Hjem"
            msgstr "Home"

            msgid "Velkommen til skolen vår."
            msgstr "Welcome to our school."
            """;

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void missingBundlesAreMadeAndTheSecondRunHasNothingToDo() throws IOException {
        Path site = SiteText.small().in(folder);

        SyncReport first = sync(site);
        TreeMap<String, String> written = files(site);
        SyncReport second = sync(site);

        assertThat(rows(first))
                .containsExactly("en BundleChange[added=2, changed=0, relinked=0, removed=0, moved=0] 2");
        assertThat(rows(second))
                .containsExactly("en BundleChange[added=0, changed=0, relinked=0, removed=0, moved=0] 0");
        assertThat(files(site)).isEqualTo(written);
        assertThat(written.get(HOME)).endsWith("""
                #. title
                #: content/index.md
                msgid "Hjem"
                msgstr ""

                #. paragraph
                #: content/index.md
                msgid "Velkommen."
                msgstr ""
                """);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aChangedTextOfTheInterfaceIsFuzzy() throws IOException {
        Path site = SiteText.small().with("""
                -- templates/interface.properties --
                # First link.
                skip=Gå til innholdet
                """).in(folder);

        sync(site);

        assertThat(Files.readString(site.resolve("translations/en/interface.po")))
                .endsWith("""
                #. First link.
                #, fuzzy, icu-message-format
                #| msgid "Hopp til innholdet"
                msgctxt "skip"
                msgid "Gå til innholdet"
                msgstr "Skip to content"
                """);
    }

    @Test
    void checkingWritesNothing() throws IOException {
        Path site = SiteText.small().in(folder);
        TreeMap<String, String> before = files(site);

        SyncReport report = new SiteSync(site, 2).check(List.of("en"), log);

        assertThat(report.changesAnything()).isTrue();
        assertThat(files(site)).isEqualTo(before);
    }

    @Test
    void aBundleThatCannotBeReadWholeIsLeftAndTheRestIsSynced() throws IOException {
        Path site = SiteText.small().with("""
                -- translations/en/index.po --
                msgid ""
                msgstr "Language: en\\n"

                msgid "Hjem"
                msgstr "Home
                """).in(folder);
        String before = Files.readString(site.resolve(HOME));

        SyncReport report = sync(site);

        assertThat(Files.readString(site.resolve(HOME))).isEqualTo(before);
        assertThat(rows(report))
                .containsExactly("en BundleChange[added=0, changed=0, relinked=0, removed=0, moved=0] 1");
        assertThat(problems()).isEqualTo("""
                translations/en/index.po:1:1: error: this bundle was left as it is, because it cannot be read whole [bundle-not-written]
                  mend what is reported of it, and run the same command again
                translations/en/index.po:5:8: error: text is not closed, expected '"' before the end of the line [bundle-string]
                  write '"' at the end of the line; a line break inside a text is written '\\n'
                """);
    }

    @Test
    void aBundleThatIsNotUtf8IsLeft() throws IOException {
        Path site = SiteText.small().in(folder);
        byte[] latin =
                "msgid \"\"\nmsgstr \"\"\n\nmsgid \"Hjem\"\nmsgstr \"Hø\"\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(site.resolve(HOME), latin);

        sync(site);

        assertThat(Files.readAllBytes(site.resolve(HOME))).isEqualTo(latin);
    }

    @Test
    void aPageWithAnErrorKeepsItsBundle() throws IOException {
        Path site = SiteText.small()
                .with("-- content/index.md --\ntitle=Hjem\nfeil\n~~~~~~\nVelkommen.\n")
                .with(TRANSLATED)
                .in(folder);
        String before = Files.readString(site.resolve(HOME));

        sync(site);

        assertThat(Files.readString(site.resolve(HOME))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- {id: fau, nb: FAU, nn: FAU, meaning: , where: Her.}", "- {id: fau", "id: fau"})
    void aPageThatShowsRowsWithAnErrorKeepsItsBundle(String rows) throws IOException {
        Path site = SiteText.small()
                .with("-- content/ord.md --\ntitle=Ord\n~~~~~~\n<!-- rows: glossary -->\n")
                .with("-- data/glossary.yaml --\n" + rows + "\n")
                .with("-- translations/en/ord.po --\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                        + "msgid \"Foreldre.\"\nmsgstr \"Parents.\"\n")
                .in(folder);
        Path bundle = site.resolve("translations/en/ord.po");
        String before = Files.readString(bundle);

        sync(site);

        assertThat(Files.readString(bundle)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNoSiteIsLeftAlone() {
        assertThat(new SiteSync(folder, 1).sync(List.of(), log)).isEqualTo(SyncReport.NOTHING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void formattingChangesTheLayoutOnly() throws IOException {
        Path site = SiteText.small().with(TRANSLATED).in(folder);
        Files.writeString(
                site.resolve(HOME), Files.readString(site.resolve(HOME)).replace("\"Hjem\"", "\"\"\n\"Hj\"\n\"em\""));

        List<String> changed = new SiteFormat(site).format(log);
        List<String> again = new SiteFormat(site).format(log);

        assertThat(changed).containsExactly(HOME);
        assertThat(again).isEmpty();
        assertThat(Files.readString(site.resolve(HOME))).contains("msgid \"Hjem\"\nmsgstr \"Home\"\n");
    }

    @Test
    void aMinorChangeKeepsTheTranslationAndSaysWhoDecided() throws IOException {
        Path site = minorSite();

        List<Language> languages = new MinorChange(site, read -> Scrutiny.NONE)
                .accept(
                        new SourceLocation("content/index.md", 3, 1),
                        LocalDate.of(2026, 11, 25) + " Skolen: same",
                        log);

        assertThat(languages).extracting(Language::tag).containsExactly("en");
        assertThat(Files.readString(site.resolve(HOME))).endsWith("""
                # 2026-11-25 Skolen: same
                #. paragraph
                #: content/index.md
                msgid "Velkommen til skolen vår!"
                msgstr "Welcome to our school."
                """);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aRowOfDataIsNamedWhereItStands() throws IOException {
        Path site = SiteText.small()
                .with("-- content/ord.md --\ntitle=Ord\n~~~~~~\n<!-- rows: glossary -->\n")
                .with("-- data/glossary.yaml --\n- {id: fau, nb: FAU, nn: FAU, meaning: Foreldre!, where: Her.}\n")
                .with("-- translations/en/ord.po --\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                        + "msgid \"Foreldre.\"\nmsgstr \"Parents.\"\n")
                .in(folder);

        List<Language> languages = new MinorChange(site, read -> Scrutiny.NONE)
                .accept(new SourceLocation("data/glossary.yaml", 1, 1), "same", log);

        assertThat(problems()).isEmpty();
        assertThat(languages).extracting(Language::tag).containsExactly("en");
        assertThat(Files.readString(site.resolve("translations/en/ord.po")))
                .contains("msgid \"Foreldre!\"\nmsgstr \"Parents.\"\n");
    }

    @Test
    void aCriticalChangeIsNotMinor() throws IOException {
        Path site = minorSite();
        String before = Files.readString(site.resolve(HOME));

        new MinorChange(site, read -> new Wary()).accept(new SourceLocation("content/index.md", 3, 1), "x", log);

        assertThat(Files.readString(site.resolve(HOME))).isEqualTo(before);
        assertThat(problems()).isEqualTo("""
                content/index.md:3:1: error: the change is not minor for the translation into 'en' [minor-not-minor]
                  source now:  Velkommen til skolen vår!
                  source then: Velkommen til skolen vår.
                  numbers, dates, references, links or negations differ: have it translated anew
                """);
    }

    @Test
    void aMinorChangeNeedsATextThatChanged() throws IOException {
        Path site = minorSite();

        new MinorChange(site, read -> Scrutiny.NONE).accept(new SourceLocation("content/index.md", 1, 1), "x", log);
        new MinorChange(site, read -> Scrutiny.NONE).accept(new SourceLocation("content/index.md", 9, 1), "x", log);

        assertThat(problems()).isEqualTo("""
                content/index.md:1:1: error: no translation is outdated against this line [minor-place]
                  nothing needs to be accepted here; name the line of the text that changed
                content/index.md:9:1: error: no paragraph, heading or item stands at this line [minor-place]
                  name a page and a line of the text that changed, for example content/index.md:5
                """);
    }

    @Test
    void aLanguageThatIsALinkOutOfTheSiteIsToldAndNotWritten() throws IOException {
        Path site = SiteText.small().in(folder.resolve("site"));
        Path outside = Files.move(site.resolve("translations/en"), folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("translations/en"), outside);
        List<String> before = List.of(outside.toFile().list());

        assertThat(sync(site).changesAnything()).isFalse();
        assertThat(new SiteSync(site, 2).check(List.of(), log).changesAnything())
                .isFalse();

        assertThat(problems()).isEqualTo("""
                translations/en:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place
                """);
        assertThat(outside.toFile().list()).containsExactlyElementsOf(before);
    }

    @Test
    void aLinkOutOfTheSiteIsToldAlsoWhereNoBundleIsWritten() throws IOException {
        Path site = SiteText.small().in(folder.resolve("site"));
        Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("translations/en/mer"), folder.resolve("outside"));

        sync(site);

        assertThat(problems()).isEqualTo("""
                translations/en/mer:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place
                """);
    }

    private Path minorSite() {
        return SiteText.small()
                .with("-- content/index.md --\ntitle=Hjem\n~~~~~~\nVelkommen til skolen vår!\n")
                .with(TRANSLATED)
                .in(folder);
    }

    private SyncReport sync(Path site) {
        return new SiteSync(site, 2).sync(List.of(), log);
    }

    private String problems() {
        StringBuilder text = new StringBuilder();
        log.sorted().forEach(problem -> text.append(problem).append('\n'));
        return text.toString();
    }

    private static List<String> rows(SyncReport report) {
        return report.languages().stream()
                .map(row -> row.language().tag() + " " + row.counts() + " " + row.files())
                .toList();
    }

    private static TreeMap<String, String> files(Path site) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("translations"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return texts;
    }

    /** Finds every change critical. */
    private static final class Wary implements Scrutiny {

        @Override
        public boolean admits(Candidate candidate, Consumer<Diagnostic> problems) {
            return true;
        }

        @Override
        public boolean isCritical(Segment today, String before, Language language) {
            return true;
        }
    }
}
