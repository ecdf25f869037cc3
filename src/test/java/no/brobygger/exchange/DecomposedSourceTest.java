package no.brobygger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources whose letters are put together of parts, as some machines write them: bundles have them in NFC. */
final class DecomposedSourceTest {

    private static final ImportOptions PLAIN = new ImportOptions(false, false, false);
    private static final String DECOMPOSED = "Vi ga\u030Ar na\u030A.";
    private static final String COMPOSED = "Vi g\u00E5r n\u00E5.";
    private static final String UNTRANSLATED = "msgid \"" + COMPOSED + "\"\nmsgstr \"\"";

    @TempDir
    private Path folder;

    private ExchangeSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = ExchangeSite.in(folder);
        site.edit("content/a.md", "**Mangler** her.", DECOMPOSED);
        site.edit(ExchangeSite.BUNDLE, "**Mangler** her.", COMPOSED);
    }

    @Test
    void aTextOfAPageLeavesAndComesBack() throws IOException {
        String before = site.read(ExchangeSite.BUNDLE);
        site.edit(site.export(ExchangeFormat.PO), UNTRANSLATED, UNTRANSLATED.replace("\"\"", "\"نذهب\""));

        ImportReport report = site.importFile(PLAIN);

        assertThat(site.problems()).isEmpty();
        assertThat(report).isEqualTo(new ImportReport(1, 3, new TreeMap<>(), List.of(ExchangeSite.BUNDLE), List.of()));
        assertThat(site.read(ExchangeSite.BUNDLE))
                .isEqualTo(before.replace(UNTRANSLATED, UNTRANSLATED.replace("\"\"", "\"نذهب\"")));
    }

    @Test
    void aTextOfTheInterfaceLeavesAsWell() throws IOException {
        site.edit("templates/interface.properties", "Les {count} sider", "Ga\u030A til {count}");

        assertThat(site.read(site.export(ExchangeFormat.PO))).contains("msgid \"G\u00E5 til {count}\"");
    }

    @Test
    void itsTranslationIsScrutinised() throws IOException {
        site.edit(site.export(ExchangeFormat.CSV), "\"" + COMPOSED + "\",\"\"", "\"" + COMPOSED + "\",\"نذهب\"");

        ImportReport report = site.importFile(PLAIN, new NothingPasses());

        assertThat(site.problems()).isEqualTo("""
                out:5:1: error: this translation does not pass the checks that every published translation must pass [exchange-barred]
                  source:      Vi går nå.
                  translation: نذهب
                  mend what is told about this place, and import again""");
        assertThat(report)
                .isEqualTo(
                        new ImportReport(0, 3, new TreeMap<>(Map.of(Rule.EXCHANGE_BARRED, 1)), List.of(), List.of()));
    }

    @Test
    void whatIsNoTextOfItsPageIsNotAdmitted() {
        DiagnosticLog log = new DiagnosticLog();
        SiteSource source = new SiteReader().read(folder, log);
        Language arabic = source.languages().get("ar");
        UnitGate gate = new UnitGate(Scrutiny.NONE, new SitePages(source, log), source, log);

        List<Boolean> admitted = new ArrayList<>();
        for (String text : List.of(COMPOSED, "Skole", "Skule")) {
            admitted.add(gate.admits(unit(text), text, arabic));
        }

        assertThat(admitted).containsExactly(true, true, false);
    }

    private static IncomingUnit unit(String source) {
        return new IncomingUnit(
                new SourceLocation("out", 1, 1),
                "ar",
                "a.md",
                Optional.empty(),
                source,
                "نذهب",
                Claim.DONE,
                List.of(),
                Optional.empty());
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
