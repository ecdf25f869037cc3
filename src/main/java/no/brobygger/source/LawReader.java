package no.brobygger.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.reference.LawGroup;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.LawTable;

/** Reads {@code data/law.yaml}: the rules of law that pages refer to. */
final class LawReader {

    private static final Set<String> REQUIRED =
            Set.of("act", "applies-to", "checked", "group", "id", "in-force", "review-by", "says", "section", "url");
    private static final Set<String> OPTIONAL = Set.of("replaces", "replaces-roughly");
    private static final String[] KINDS = {"private", "public"};
    private static final String COPY = "copy the address from lovdata.no; write '§' as %C2%A7";

    private final RowsFile file;
    private final Consumer<Diagnostic> problems;

    private LawReader(Consumer<Diagnostic> problems) {
        this.file = new RowsFile(REQUIRED, OPTIONAL, problems);
        this.problems = problems;
    }

    /** The table; no value after a broken file. */
    static Optional<LawTable> read(SiteFolder folder, Consumer<Diagnostic> problems) {
        LawReader reader = new LawReader(problems);
        return reader.file
                .read(folder, SourcePlaces.LAW)
                .map(rows -> LawTable.of(
                        rows.stream().flatMap(row -> reader.row(row).stream()).toList()));
    }

    private Optional<LawRow> row(YamlFields fields) {
        Optional<LocalDate> checked = FieldFormats.date(fields, "checked");
        Optional<LocalDate> review = FieldFormats.date(fields, "review-by");
        checkOrder(checked, review, fields);
        checkFormOfNotes(fields);
        return file.newId(fields)
                .map(id -> new LawRow(
                        id,
                        fields.constant("group", LawGroup.values(), LawGroup::word),
                        fields.text("section", "§"),
                        fields.text("act", "?"),
                        FieldFormats.url(fields, "url", COPY),
                        fields.phrase("says"),
                        checked.orElse(LocalDate.EPOCH),
                        new LawRow.Review(review.orElse(LocalDate.MAX), fields.place("review-by")),
                        replaces(fields)));
    }

    private void checkOrder(Optional<LocalDate> checked, Optional<LocalDate> review, YamlFields fields) {
        if (checked.isPresent() && review.isPresent() && !review.get().isAfter(checked.get())) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    fields.place("review-by"),
                    "review-by " + review.get() + " is not after checked " + checked.get(),
                    "write a later day"));
        }
    }

    /** What stands in the table for those who keep it, and is shown nowhere, is held to its form all the same. */
    private static void checkFormOfNotes(YamlFields fields) {
        FieldFormats.date(fields, "in-force");
        fields.constants("applies-to", KINDS, Function.identity());
    }

    private Optional<LawRow.Replaced> replaces(YamlFields fields) {
        boolean surely = fields.has("replaces");
        if (surely && fields.has("replaces-roughly")) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    fields.place("replaces-roughly"),
                    "the row says both 'replaces' and 'replaces-roughly'",
                    "keep the one that is true"));
        }
        String key = surely ? "replaces" : "replaces-roughly";
        return fields.has(key) ? Optional.of(new LawRow.Replaced(fields.text(key, "§"), !surely)) : Optional.empty();
    }
}
