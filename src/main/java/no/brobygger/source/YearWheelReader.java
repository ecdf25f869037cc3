package no.brobygger.source;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.reference.LawTable;
import no.brobygger.reference.WheelEntry;

/** Reads {@code data/year-wheel.yaml}: what happens in which month of the school year. */
final class YearWheelReader {

    private static final Set<String> REQUIRED = Set.of("id", "month", "text", "who");
    private static final Set<String> OPTIONAL = Set.of("law");

    private final RowsFile file;
    private final Optional<LawTable> law;
    private final Consumer<Diagnostic> problems;

    private YearWheelReader(Optional<LawTable> law, Consumer<Diagnostic> problems) {
        this.file = new RowsFile(REQUIRED, OPTIONAL, problems);
        this.law = law;
        this.problems = problems;
    }

    /**
     * The entries, in the order of the file; none if there is no file, or after a broken one.
     *
     * @param law the rules an entry may name; empty if they could not be read, and then no id is unknown
     */
    static List<WheelEntry> read(SiteFolder folder, Optional<LawTable> law, Consumer<Diagnostic> problems) {
        YearWheelReader reader = new YearWheelReader(law, problems);
        return reader.file.read(folder, SourcePlaces.YEAR_WHEEL).orElse(List.of()).stream()
                .flatMap(row -> reader.file.newId(row).map(id -> reader.entry(id, row)).stream())
                .toList();
    }

    private WheelEntry entry(String id, YamlFields fields) {
        checkLaw(fields);
        return new WheelEntry(
                id,
                Month.of(fields.whole("month", 1, 12, 1)),
                fields.constant("who", WheelEntry.Who.values(), WheelEntry.Who::word),
                fields.phrase("text"));
    }

    /** No page shows it, but whoever compares the year with the law must be able to find the rule. */
    private void checkLaw(YamlFields fields) {
        if (!fields.has("law")) {
            return;
        }
        String id = fields.text("law", "");
        law.filter(table -> table.find(id).isEmpty())
                .ifPresent(table -> problems.accept(Diagnostic.error(
                        Rule.UNKNOWN_LAW, fields.place("law"), "unknown law " + Shown.quoted(id), table.remedy(id))));
    }
}
