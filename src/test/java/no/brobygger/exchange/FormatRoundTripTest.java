package no.brobygger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is in a text, each format brings it back as it was. */
final class FormatRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void awkwardTextsComeBackAsTheyWere(ExchangeFormat format) throws IOException {
        List<ExchangeUnit> units = new ArrayList<>();
        UnitState[] states = UnitState.values();
        for (int i = 0; i < Units.AWKWARD.size(); i++) {
            String target = Units.AWKWARD.get((i + 7) % Units.AWKWARD.size());
            UnitState state = states[i % states.length];
            String page = i % 2 == 0 ? "a.md" : "skole/b.md";
            units.add(Units.unit(page, Units.AWKWARD.get(i), state == UnitState.MISSING ? "" : target, state));
        }

        assertThat(comeBack(format, units)).containsExactlyInAnyOrderElementsOf(sent(units));
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void theSameWordsOnTwoPagesAndUnderTwoKeysStayApart(ExchangeFormat format) throws IOException {
        List<ExchangeUnit> units = List.of(
                inInterface("a|b.c", "Tittel", "عنوان"),
                inInterface("a.d", "Tittel", "العنوان"),
                Units.unit("a.md", "Tittel", "أول", UnitState.TRANSLATED),
                Units.unit("b.md", "Tittel", "ثان", UnitState.REVIEWED));

        assertThat(comeBack(format, units)).containsExactlyElementsOf(sent(units));
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void theSameUnitsGiveTheSameCharacters(ExchangeFormat format) {
        ExchangeFile file = Units.file(List.of(Units.unit("a.md", "Tittel", "عنوان", UnitState.OUTDATED)));

        assertThat(format.write(file)).isEqualTo(format.write(file));
    }

    /** A sheet for a reviewer has no place for them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void whatATranslatorHasSaidComesBackAndNothingElse(ExchangeFormat format) throws IOException {
        Path file = Files.writeString(
                folder.resolve("file"),
                format.write(Units.file(List.of(Units.unit("a.md", "Tittel", "عنوان", UnitState.OUTDATED)))));

        assertThat(new ImportFileReader(problem -> {}).read(file, "file"))
                .singleElement()
                .extracting(IncomingUnit::remarks)
                .isEqualTo(List.of("my = comment", "two"));
    }

    @Test
    void aNoteThatAToolHasAddedIsATranslatorsWord() throws IOException {
        List<ExchangeUnit> units = List.of(Units.unit("a.md", "Tittel", "عنوان", UnitState.OUTDATED));
        List<String> remarks = new ArrayList<>();
        for (ExchangeFormat format : List.of(ExchangeFormat.XLIFF2, ExchangeFormat.XLIFF12)) {
            String written = format.write(Units.file(units))
                    .replaceFirst("<note [^>]*>two</note>", "<note>Rett ord?\n\nUsikker.</note>");
            Path file = Files.writeString(folder.resolve("file"), written);
            new ImportFileReader(problem -> {}).read(file, "file").forEach(unit -> remarks.addAll(unit.remarks()));
        }

        assertThat(remarks)
                .containsExactly("my = comment", "Rett ord?", "Usikker.", "my = comment", "Rett ord?", "Usikker.");
    }

    @Test
    void noCellOfATableIsAFormula() {
        List<ExchangeUnit> units = Units.AWKWARD.stream()
                .map(text -> Units.unit("a.md", text, text, UnitState.OUTDATED))
                .toList();

        CsvRows rows = new CsvRows(ExchangeFormat.CSV.write(Units.file(units)).substring(1));
        List<String> formulas = new ArrayList<>();
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            row.get().cells().stream()
                    .filter(cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0)
                    .forEach(formulas::add);
        }

        assertThat(formulas).isEmpty();
    }

    private List<String> comeBack(ExchangeFormat format, List<ExchangeUnit> units) throws IOException {
        String written = format.write(Units.file(units));
        Path file = Files.writeString(folder.resolve("file"), written);
        List<Diagnostic> problems = new ArrayList<>();
        List<IncomingUnit> incoming = new ImportFileReader(problems::add).read(file, "file");
        assertThat(problems).isEmpty();
        return incoming.stream().map(FormatRoundTripTest::shown).toList();
    }

    private static List<String> sent(List<ExchangeUnit> units) {
        return units.stream()
                .map(unit -> String.join(
                        "\n--\n",
                        "ar",
                        unit.page(),
                        unit.context().toString(),
                        unit.source(),
                        unit.target(),
                        unit.trace().toString()))
                .toList();
    }

    private static String shown(IncomingUnit unit) {
        return String.join(
                "\n--\n",
                unit.language(),
                unit.page(),
                unit.context().toString(),
                unit.source(),
                unit.target(),
                unit.trace().map(Trace::toString).orElse("no trace"));
    }

    private static ExchangeUnit inInterface(String key, String source, String target) {
        return new ExchangeUnit(
                ExchangeUnit.INTERFACE,
                Optional.of(key),
                Units.NB,
                source,
                target,
                UnitState.TRANSLATED,
                Optional.empty(),
                new ExchangeUnit.About("interface text", "", Optional.empty(), List.of(), false));
    }
}
