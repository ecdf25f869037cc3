package no.brobygger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.language.Language;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleImportTest {

    private static final ImportOptions PLAIN = new ImportOptions(false, false, false);
    private static final ImportOptions FORCE = new ImportOptions(true, false, false);
    private static final ImportOptions REVIEW = new ImportOptions(false, false, true);

    @TempDir
    private Path folder;

    private ExchangeSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = ExchangeSite.in(folder);
    }

    @Test
    void aMissingTranslationIsTaken() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(
                site.export(ExchangeFormat.PO),
                "msgid \"**Mangler** her.\"\nmsgstr \"\"",
                "msgid \"**Mangler** her.\"\nmsgstr \"هنا\"");

        ImportReport report = site.importFile(PLAIN);

        assertThat(report).isEqualTo(new ImportReport(1, 3, new TreeMap<>(), List.of(ExchangeSite.BUNDLE), List.of()));
        assertThat(site.read(ExchangeSite.BUNDLE))
                .isEqualTo(before.replace("her.\"\nmsgstr \"\"", "her.\"\nmsgstr \"هنا\""));
    }

    @Test
    void aTranslatorsCommentComesIntoTheBundleAlsoWithoutAnEdit() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(
                site.export(ExchangeFormat.PO),
                "msgctxt \"a.md\"\nmsgid \"Skole\"",
                "# Er dette rett ord?\nmsgctxt \"a.md\"\nmsgid \"Skole\"");

        ImportReport report = site.importFile(PLAIN);

        assertThat(report.bundles()).containsExactly(ExchangeSite.BUNDLE);
        assertThat(report.taken()).isZero();
        assertThat(site.read(ExchangeSite.BUNDLE))
                .isNotEqualTo(before)
                .isEqualTo(withComment(before, "# Er dette rett ord?\n"));
        assertThat(site.importFile(PLAIN).bundles()).isEmpty();
    }

    /** Above the entry of the title. */
    private static String withComment(String bundle, String comment) {
        int title = bundle.indexOf("#. title");
        return bundle.substring(0, title) + comment + bundle.substring(title);
    }

    @Test
    void nothingIsImportedThroughALinkOutOfTheSite(@TempDir Path elsewhere) throws IOException {
        site.export(ExchangeFormat.PO);
        site.edit("out", "مدرسة", "المدرسة");
        site.linkAway("translations/ar", elsewhere.resolve("ar"));

        ImportReport report = site.importFile(PLAIN);

        assertThat(report.bundles()).isEmpty();
        assertThat(report.refused()).isEqualTo(new TreeMap<>(Map.of(Rule.BUNDLE_NOT_WRITTEN, 4)));
        assertThat(elsewhere.resolve("ar")).isEmptyDirectory();
    }

    @Test
    void anExportNeverWritesOverWorkThatCameBack() throws IOException {
        site.edit(site.export(ExchangeFormat.PO), "مدرسة", "المدرسة");
        String returned = site.read("out");

        site.export(ExchangeFormat.PO);

        assertThat(site.read("out")).isEqualTo(returned);
        assertThat(site.problems()).isEqualTo("""
                out:1:1: error: another file stands there, perhaps one with translations that were not imported [exchange-file-there]
                  import it, or move it away, or name another place with --output""");
    }

    @Test
    void anOutdatedTranslationCanBeConfirmedWithoutAnEdit() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(site.export(ExchangeFormat.PO), "#, fuzzy\n", "");

        assertThat(site.importFile(PLAIN).taken()).isEqualTo(1);
        assertThat(site.read(ExchangeSite.BUNDLE))
                .isEqualTo(before.replace("#, fuzzy\n#| msgid \"Gammel tekst.\"\n", ""));
    }

    @Test
    void aChangedSourceRefusesItsTranslationAndTakesTheOthers() throws IOException {
        site.export(ExchangeFormat.PO);
        site.edit("out", "مدرسة", "المدرسة");
        site.edit("out", "msgid \"**Mangler** her.\"\nmsgstr \"\"", "msgid \"**Mangler** her.\"\nmsgstr \"هنا\"");
        site.edit("content/a.md", "**Mangler** her.", "**Mangler** der.");

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:36:1: error: the source of this translation has changed since the export, or is gone [exchange-source-changed]
                  source:      **Mangler** her.
                  translation: هنا
                  export again, and translate the source as it is now""");
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(Map.of(Rule.EXCHANGE_SOURCE_CHANGED, 1));
        assertThat(site.read(ExchangeSite.BUNDLE))
                .contains("msgstr \"المدرسة\"")
                .doesNotContain("هنا");
    }

    @Test
    void aNewerEditStaysUnlessForced() throws IOException {
        site.edit(site.export(ExchangeFormat.CSV), "مدرسة", "من الملف");
        site.edit(ExchangeSite.BUNDLE, "مدرسة", "أحدث");

        ImportReport refused = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:3:1: error: the bundle's translation was edited after the export: 'أحدث' [exchange-newer-edit]
                  source:      Skole
                  translation: من الملف
                  compare the two; --force takes those of the file""");
        assertThat(refused.bundles()).isEmpty();
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("أحدث");

        assertThat(site.importFile(FORCE).taken()).isEqualTo(1);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("من الملف");
    }

    @Test
    void ofTwoTranslationsOfOneTextNeitherIsTaken() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        String row = row("Skole", site.read(site.export(ExchangeFormat.CSV)));
        site.edit("out", row, row.replace("مدرسة", "من الملف") + "\r\n" + row.replace("مدرسة", "ثانية"));

        ImportReport report = site.importFile(FORCE);

        assertThat(site.problems()).isEqualTo("""
                out:3:1: error: this text is translated otherwise at out:4:1, and neither was taken [exchange-twice]
                  source:      Skole
                  translation: من الملف
                  keep one of the two, and import again
                out:4:1: error: this text is translated otherwise at out:3:1, and neither was taken [exchange-twice]
                  source:      Skole
                  translation: ثانية
                  keep one of the two, and import again""");
        assertThat(report)
                .isEqualTo(new ImportReport(0, 3, new TreeMap<>(Map.of(Rule.EXCHANGE_TWICE, 2)), List.of(), List.of()));
        assertThat(site.read(ExchangeSite.BUNDLE)).isEqualTo(before);
    }

    @Test
    void ofARowThatWasCopiedTheEditedOneIsTakenWhicheverStandsFirst() throws IOException {
        String row = row("Skole", site.read(site.export(ExchangeFormat.CSV)));
        String edited = row.replace("مدرسة", "من الملف");
        String traceless = row.replaceAll("translated-[0-9a-f]+", "");
        site.edit("out", row, edited + "\r\n" + row + "\r\n" + edited + "\r\n" + traceless);

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEmpty();
        assertThat(report).isEqualTo(new ImportReport(1, 6, new TreeMap<>(), List.of(ExchangeSite.BUNDLE), List.of()));
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("من الملف");
    }

    /** The row of a table that has a source. */
    private static String row(String source, String table) {
        return table.lines()
                .filter(line -> line.contains('"' + source + '"'))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOldCopyOfANewerTextIsNoEdit() throws IOException {
        site.export(ExchangeFormat.CSV);
        site.edit(ExchangeSite.BUNDLE, "مدرسة", "أحدث");

        assertThat(site.importFile(FORCE).bundles()).isEmpty();
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void anEmptyOneNeverReplacesAFinishedOne() throws IOException {
        site.edit(site.export(ExchangeFormat.HTML), "مدرسة", "");

        ImportReport report = site.importFile(FORCE);

        assertThat(site.problems()).endsWith("""
                error: the translation is empty here, and the bundle has one [exchange-lowers]
                  source:      Skole
                  translation:\s
                  mark the doubt in the bundle itself, or finish the translation here""");
        assertThat(report.bundles()).isEmpty();
    }

    @Test
    void aDoubtfulOneNeverReplacesAFinishedOne() throws IOException {
        site.edit(
                site.export(ExchangeFormat.PO),
                "msgctxt \"a.md\"\nmsgid \"Skole\"\nmsgstr \"مدرسة\"",
                "#, fuzzy\nmsgctxt \"a.md\"\nmsgid \"Skole\"\nmsgstr \"شك\"");

        assertThat(site.importFile(FORCE).refused()).isEqualTo(Map.of(Rule.EXCHANGE_LOWERS, 1));
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("مدرسة");
    }

    @Test
    void aReviewedTextIsReplacedByAReviewedOneOnly() throws IOException {
        site.edit(ExchangeSite.BUNDLE, "X-Review: draft", "X-Review: reviewed");
        site.edit(site.export(ExchangeFormat.XLIFF12), "مدرسة", "المدرسة");

        ImportReport refused = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:14:7: error: the bundle is reviewed, and this other translation is not [exchange-lowers]
                  source:      Skole
                  translation: المدرسة
                  import with --review once somebody has read the file against the source""");
        assertThat(refused.taken()).isZero();
        assertThat(site.importFile(REVIEW).taken()).isEqualTo(1);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("X-Review: reviewed", "المدرسة");
    }

    @Test
    void aReviewedBundleThatIsForcedIsADraftAgain() throws IOException {
        site.edit(ExchangeSite.BUNDLE, "X-Review: draft", "X-Review: reviewed");
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(site.export(ExchangeFormat.XLIFF12), "مدرسة", "المدرسة");

        ImportReport report = site.importFile(FORCE);

        assertThat(report.drafts()).containsExactly(ExchangeSite.BUNDLE);
        assertThat(site.read(ExchangeSite.BUNDLE))
                .isEqualTo(
                        before.replace("X-Review: reviewed", "X-Review: draft").replace("مدرسة", "المدرسة"));
    }

    @Test
    void aReviewedBundleWhoseGapIsFilledIsADraftAgain() throws IOException {
        site.edit(ExchangeSite.BUNDLE, "X-Review: draft", "X-Review: reviewed");
        site.edit(site.export(ExchangeFormat.PO), "her.\"\nmsgstr \"\"", "her.\"\nmsgstr \"هنا\"");

        ImportReport report = site.importFile(PLAIN);

        assertThat(report.drafts()).containsExactly(ExchangeSite.BUNDLE);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("X-Review: draft", "هنا");
    }

    @Test
    void uneditedTextsWhoseSourceHasChangedAreToldTogether() throws IOException {
        site.export(ExchangeFormat.PO);
        site.edit("content/a.md", "Skole", "Skolen");
        site.edit("content/a.md", "**Mangler** her.", "**Mangler** der.");

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:20:1: warning: the source of 2 of the file's translations, which nobody has edited, has changed since the export, or is gone; this is the first [exchange-source-changed]
                  nothing is lost; export again before you work on with this file""");
        assertThat(report)
                .isEqualTo(new ImportReport(
                        0, 2, new TreeMap<>(Map.of(Rule.EXCHANGE_SOURCE_CHANGED, 2)), List.of(), List.of()));
    }

    @Test
    void reviewMarksABundleOnlyWhenAllOfItIsFinished() throws IOException {
        site.export(ExchangeFormat.PO);
        site.importFile(REVIEW);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("X-Review: draft");
        assertThat(site.read("translations/ar/interface.po")).contains("X-Review: reviewed");

        site.edit("out", "#, fuzzy\n", "");
        site.edit("out", "her.\"\nmsgstr \"\"", "her.\"\nmsgstr \"هنا\"");
        site.importFile(REVIEW);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("X-Review: reviewed");
    }

    @Test
    void whatScrutinyBarsIsRefused() throws IOException {
        site.edit(site.export(ExchangeFormat.CSV), "مدرسة", "المدرسة");

        ImportReport report = site.importFile(PLAIN, new NothingPasses());

        assertThat(site.problems()).isEqualTo("""
                out:3:1: error: this translation does not pass the checks that every published translation must pass [exchange-barred]
                  source:      Skole
                  translation: المدرسة
                  mend what is told about this place, and import again""");
        assertThat(report.bundles()).isEmpty();
    }

    @Test
    void anInterfaceTextKeepsItsArguments() throws IOException {
        site.edit(site.export(ExchangeFormat.CSV), "اقرأ {count}", "اقرأ {antall}");

        assertThat(site.importFile(PLAIN).refused()).isEqualTo(Map.of(Rule.EXCHANGE_BARRED, 1));
        assertThat(site.problems()).isEqualTo("""
                out:2:1: error: this translation does not pass the checks that every published translation must pass [exchange-barred]
                  source:      Les {count} sider
                  translation: اقرأ {antall}
                  mend what is told about this place, and import again
                out:2:1: error: argument 'antall' is not in the source [message-argument]
                  use count
                out:2:1: error: argument 'count' of the source is missing [message-argument]
                  write {count} where it belongs in the sentence""");
    }

    @Test
    void aPageThatIsNotThereNamesTheNearest() throws IOException {
        site.edit(site.export(ExchangeFormat.CSV), "\"a.md\",\"\",\"title\"", "\"b.md\",\"\",\"title\"");
        site.edit("out", "مدرسة", "المدرسة");

        site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:3:1: error: there is no page 'b.md' that is translated into 'ar' [exchange-unknown-unit]
                  source:      Skole
                  translation: المدرسة
                  if that is 'a.md' now, write its name instead; else export again""");
    }

    @Test
    void aLanguageTheSiteDoesNotKnowIsToldOnce() throws IOException {
        site.edit(site.export(ExchangeFormat.XLIFF2), "trgLang=\"ar\"", "trgLang=\"xx\"");

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:4:5: error: the translations are in 'xx', which this site does not know [exchange-language]
                  write one of nb, ar as the target language""");
        assertThat(report.refused()).isEqualTo(Map.of(Rule.EXCHANGE_LANGUAGE, 4));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(site.export(ExchangeFormat.CSV), "مدرسة", "المدرسة");

        assertThat(site.importFile(new ImportOptions(false, true, false)).bundles())
                .containsExactly(ExchangeSite.BUNDLE);
        assertThat(site.read(ExchangeSite.BUNDLE)).isEqualTo(before);
    }

    /** Admits nothing. */
    private static final class NothingPasses implements Scrutiny {

        @Override
        public boolean admits(Candidate candidate, Consumer<Diagnostic> problems) {
            return false;
        }

        @Override
        public boolean isCritical(Segment today, String before, Language language) {
            return false;
        }
    }
}
