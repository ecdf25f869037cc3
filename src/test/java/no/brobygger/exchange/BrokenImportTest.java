package no.brobygger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.brobygger.diagnostic.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people, spreadsheets and attackers send them. */
final class BrokenImportTest {

    private static final ImportOptions PLAIN = new ImportOptions(false, false, false);

    @TempDir
    private Path folder;

    private ExchangeSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = ExchangeSite.in(folder);
    }

    @Test
    void semicolonsAddedColumnsOtherOrderAndNoByteOrderMarkAreRead() throws IOException {
        site.write("out", """
                translation;extra;page;source;language
                هنا;x;a.md;**Mangler** her.;ar
                ;;;;
                مدرسة;y;a.md;Skole;ar
                """);

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEmpty();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("msgstr \"هنا\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\uFEFFSEP=;\n", "\"sep=;\";;;;\n"})
    void theLineInWhichExcelNamesTheSeparatorIsNoRow(String line) throws IOException {
        site.write(
                "out", line + "translation;page;source, på norsk;source;language\nهنا;a.md;,,,;**Mangler** her.;ar\n");

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEmpty();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(site.read(ExchangeSite.BUNDLE)).contains("msgstr \"هنا\"");
    }

    @Test
    void utf16AsSpreadsheetsSaveItIsRead() throws IOException {
        site.export(ExchangeFormat.CSV);
        site.edit("out", "مدرسة", "المدرسة");
        Files.writeString(folder.resolve("out"), site.read("out"), StandardCharsets.UTF_16LE);

        assertThat(site.importFile(PLAIN).taken()).isEqualTo(1);
    }

    @Test
    void aTableWithoutTheColumnOfTranslationsIsRefused() throws IOException {
        site.write("out", "page,source,oversettelse\na.md,Skole,x\n");

        site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:1:1: error: the table has no column 'translation' [exchange-format]
                  keep the first row as it was exported; other columns may be added, moved or deleted""");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() throws IOException {
        site.write("out", "page,source,translation,language\na.md,Skole,\"x,ar\n");

        assertThat(site.importFile(PLAIN).taken()).isZero();
        assertThat(site.problems()).isEqualTo("""
                out:2:12: error: the quotation mark that opens here is never closed [exchange-format]
                  take the file as the spreadsheet saved it, whole; nothing of this one was imported""");
    }

    @Test
    void anotherEncodingIsToldWithItsByte() throws IOException {
        site.export(ExchangeFormat.PO);
        Files.write(folder.resolve("out"), "msgid \"Språk\"\n".getBytes(Charset.forName("windows-1252")));

        site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:1:11: error: byte 0xE5 is not UTF-8; in Windows-1252 it would be 'å' [invalid-utf8]
                  save the file as UTF-8 (in Notepad: File, Save as, Encoding)""");
    }

    @Test
    void truncatedXmlBringsNothing() throws IOException {
        site.export(ExchangeFormat.XLIFF2);
        site.edit("out", "مدرسة", "المدرسة");
        site.write("out", site.read("out").substring(0, site.read("out").length() - 20));

        assertThat(site.importFile(PLAIN)).isEqualTo(ImportReport.NOTHING);
        assertThat(site.problems()).endsWith("""
                : error: the XML ends too early, or is broken here [exchange-format]
                  take the file as the tool saved it, whole; nothing of this one was imported""");
    }

    @Test
    void noFileOfTheMachineIsReadThroughAnEntity() throws IOException {
        site.write("secret", "hemmelig");
        site.export(ExchangeFormat.XLIFF12);
        site.edit("out", "مدرسة", "&secret;");
        site.edit(
                "out",
                "<xliff",
                "<!DOCTYPE xliff [<!ENTITY secret SYSTEM \""
                        + folder.resolve("secret").toUri() + "\">]>\n<xliff");

        assertThat(site.importFile(PLAIN)).isEqualTo(ImportReport.NOTHING);
        assertThat(site.problems()).isEqualTo("""
                out:17:9: error: the entity '&secret;' is not one of XML's own [exchange-format]
                  take the file as the tool saved it, whole; nothing of this one was imported""");
    }

    @Test
    void entitiesWithinEntitiesAreNotUnfolded() throws IOException {
        site.export(ExchangeFormat.HTML);
        site.edit("out", "مدرسة", "&b;");
        site.edit("out", "<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>");

        assertThat(site.importFile(PLAIN)).isEqualTo(ImportReport.NOTHING);
        assertThat(site.problems()).isEqualTo("""
                out:59:4: error: the entity '&b;' is not one of XML's own [exchange-format]
                  take the file as the tool saved it, whole; nothing of this one was imported""");
    }

    @Test
    void whatIsNoneOfTheFormatsIsRefused() throws IOException {
        site.write("out", "Kjære skole\n");

        site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:1:1: error: this is none of the formats that can be imported [exchange-format]
                  import what brobygger export wrote: XLIFF, PO, CSV with its first row, or the HTML sheet""");
    }

    @Test
    void aBundleIsNotAnExportAndThatIsToldOnce() throws IOException {
        site.write("out", site.read(ExchangeSite.BUNDLE));

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:11:1: error: the file does not say which page this text is of, nor perhaps others [exchange-unknown-unit]
                  a bundle of translations/ is edited in its place, not imported: put the file there; else export again""");
        assertThat(report)
                .isEqualTo(new ImportReport(
                        0, 1, new TreeMap<>(Map.of(Rule.EXCHANGE_UNKNOWN_UNIT, 2)), List.of(), List.of()));
    }

    @Test
    void blanksAroundATranslationAreNotTaken() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(site.export(ExchangeFormat.CSV), "\"مدرسة\"", "\" المدرسة \n\"");
        site.edit("out", "\"نص قديم.\"", "\"نص قديم. \"");

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEmpty();
        assertThat(report).isEqualTo(new ImportReport(1, 3, new TreeMap<>(), List.of(ExchangeSite.BUNDLE), List.of()));
        assertThat(site.read(ExchangeSite.BUNDLE)).isEqualTo(before.replace("مدرسة", "المدرسة"));
    }

    @Test
    void whoHasLostWhatItLeftWithIsNotCalledOld() throws IOException {
        site.export(ExchangeFormat.CSV);
        site.write("out", site.read("out").replaceAll("translated-[0-9a-f]+", ""));
        site.edit("out", "مدرسة", "المدرسة");

        site.importFile(PLAIN);

        assertThat(site.problems()).isEqualTo("""
                out:3:1: error: the file has lost what this text was when it left, and the bundle's translation may be newer: 'مدرسة' [exchange-newer-edit]
                  source:      Skole
                  translation: المدرسة
                  compare the two; --force takes those of the file""");
    }

    @Test
    void whereThereIsNothingToExportNoFileIsWritten() throws IOException {
        assertThat(site.export(ExchangeFormat.PO, UnitState.REVIEWED)).isEqualTo("nothing");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aTextThatXmlCannotHoldIsLeftOutAndTold() throws IOException {
        site.edit(ExchangeSite.BUNDLE, "مدرسة", "مدر\\aسة");

        site.export(ExchangeFormat.XLIFF2);

        assertThat(site.problems()).isEqualTo("""
                content/a.md:1:1: warning: the text 'Skole' has a character that XML cannot hold; it was left out [exchange-character]
                  delete the invisible character, or export it with --as po""");
        assertThat(site.read("out")).contains("Ny tekst.").doesNotContain("مدر");
    }
}
