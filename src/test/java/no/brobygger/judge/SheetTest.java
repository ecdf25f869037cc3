package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.BundleImport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.sync.SiteSync;
import no.brobygger.translation.Scrutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of {@code export --as html} in the hands of a reviewer: one file, opened from the disk. */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
final class SheetTest {

    private static final String BUNDLE = "translations/ar/index.po";
    private static final String TEXT = """
            -- jbake.properties --
            brobygger.site.name=Eksempel skole
            brobygger.languages=nb, ar, pl
            -- data/languages.yaml --
            nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
            ar: {autonym: العربية, norwegian: arabisk, direction: rtl, icu: ar, digits: latn, calendar: gregory}
            pl: {autonym: polski, norwegian: polsk, direction: ltr, icu: pl, digits: latn, calendar: gregory}
            -- content/index.md --
            title=Skole
            ~~~~~~
            Skolen svarer innen én uke.

            Les **mer** på [siden](index.md).

            ## Møte

            Du kan ta med tolk.
            -- translations/ar/index.po --
            msgid ""
            msgstr "Language: ar\\nContent-Type: text/plain; charset=UTF-8\\nX-Review: draft\\n"

            msgid "Skole"
            msgstr "مدرسة"

            #, fuzzy
            #| msgid "Skolen svarer innen to uker."
            msgid "Skolen svarer innen én uke."
            msgstr "ترد المدرسة خلال أسبوعين."

            # Spurt om dette ordet.
            msgid "Les **mer** på [siden](index.md)."
            msgstr "اقرأ **المزيد** في [الصفحة](index.md)."
            -- translations/pl/index.po --
            msgid ""
            msgstr "Language: pl\\nContent-Type: text/plain; charset=UTF-8\\nX-Review: reviewed\\n"

            msgid "Skole"
            msgstr "Szkoła"
            """;
    private static final List<String> SHEETS = List.of("brobygger-ar.html", "brobygger-pl.html");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void makeSheets() throws IOException {
        site = SiteText.small()
                .with(TEXT)
                .without("translations/en/interface.po")
                .in(folder.resolve("site"));
        new SiteSync(site, 1).sync(List.of(), new DiagnosticLog());
        new BundleExport(site, new DiagnosticLog())
                .export(new ExportRequest(
                        List.of(), ExchangeFormat.HTML, Set.of(), Set.of(), Optional.empty(), folder));
    }

    @Test
    void whatIsTypedAndSavedChangesExactlyItsEntry(Browser browser) throws IOException {
        String before = Files.readString(site.resolve(BUNDLE));
        Path saved = folder.resolve("saved.html");

        try (Page page = browser.newPage()) {
            page.navigate(sheets() + "brobygger-ar.html");
            Locator text = page.locator("[data-page='index.md'] textarea").first();
            text.focus();
            page.keyboard().press("Control+End");
            page.keyboard().type(" <&> \"ب\"");
            save(page, saved);
            assertThat(page.getByRole(AriaRole.STATUS).textContent())
                    .isEqualTo("Lagret. Send filen til den du fikk arket av.");
        }
        ImportReport report = importFile(saved);

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.refusedInAll()).isZero();
        assertThat(Files.readString(site.resolve(BUNDLE)))
                .isEqualTo(before.replace("\"مدرسة\"", "\"مدرسة <&> \\\"ب\\\"\""));
    }

    @Test
    void aTickConfirmsAnOutdatedText(Browser browser) throws IOException {
        String before = Files.readString(site.resolve(BUNDLE));
        Path saved = folder.resolve("saved.html");

        try (Page page = browser.newPage()) {
            page.navigate(sheets() + "brobygger-ar.html");
            page.locator("input[type=checkbox]").focus();
            page.keyboard().press("Space");
            save(page, saved);
            page.navigate(saved.toUri().toString());
            assertThat(page.locator("input[type=checkbox]").isChecked()).isTrue();
            save(page, saved);
        }
        ImportReport report = importFile(saved);

        assertThat(report.taken()).isEqualTo(1);
        assertThat(Files.readString(site.resolve(BUNDLE)))
                .isEqualTo(before.replace("#, fuzzy\n#| msgid \"Skolen svarer innen to uker.\"\n", ""));
    }

    @Test
    void sheetsAreAccessibleAndFitAPhone(Browser browser) {
        AccessibilityJudge judge = new AccessibilityJudge(browser);

        assertThat(judge.offences(sheets(), SHEETS)).isEmpty();
        assertThat(judge.tooWide(sheets(), SHEETS)).isEmpty();
    }

    @Test
    void sheetsAskForNothing(Browser browser) {
        assertThat(new RequestJudge(browser).offences(sheets(), SHEETS)).isEmpty();
    }

    /** From the keyboard, wherever the focus is: the button is reached and pressed as readers do. */
    private static void save(Page page, Path file) {
        Download download = page.waitForDownload(() -> {
            page.locator("#save").focus();
            page.keyboard().press("Enter");
        });
        assertThat(download.suggestedFilename()).isEqualTo("brobygger-ar.html");
        download.saveAs(file);
    }

    private ImportReport importFile(Path file) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        ImportReport report = new BundleImport(site, read -> Scrutiny.NONE, log)
                .importFiles(List.of(file), new ImportOptions(false, false, false));
        assertThat(log.sorted()).isEmpty();
        return report;
    }

    private String sheets() {
        return folder.toUri().toString();
    }
}
