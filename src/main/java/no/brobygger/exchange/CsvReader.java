package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Reads a table back, as a spreadsheet saved it: columns may have moved, others may have been added, rows may be sorted
 * anew or be gone.
 */
final class CsvReader implements FormatReader {

    /** Whether the first line names the columns that are needed. */
    static boolean isTable(String text) {
        return new CsvRows(text)
                .next()
                .map(CsvReader::names)
                .filter(names -> names.contains(Csv.TARGET) || names.contains(Csv.SOURCE) && names.contains(Csv.PAGE))
                .isPresent();
    }

    @Override
    public List<IncomingUnit> read(ImportedText file, Consumer<Diagnostic> problems) {
        CsvRows rows = new CsvRows(file.text());
        List<String> names = rows.next().map(CsvReader::names).orElse(List.of());
        List<String> missing =
                Csv.NEEDED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_FORMAT,
                    SourceLocation.startOf(file.path()),
                    "the table has no column '" + String.join("', '", missing) + "'",
                    "keep the first row as it was exported; other columns may be added, moved or deleted"));
            return List.of();
        }
        List<IncomingUnit> units = new ArrayList<>();
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            units.add(unit(file.place(row.get().start()), row.get(), names));
        }
        if (rows.unclosedQuote() >= 0) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_FORMAT,
                    file.place(rows.unclosedQuote()),
                    "the quotation mark that opens here is never closed",
                    "take the file as the spreadsheet saved it, whole; nothing of this one was imported"));
            return List.of();
        }
        return units;
    }

    private static List<String> names(CsvRows.Row first) {
        return first.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static IncomingUnit unit(SourceLocation place, CsvRows.Row row, List<String> names) {
        return new IncomingUnit(
                place,
                cell(row, names, Csv.LANGUAGE).strip(),
                cell(row, names, Csv.PAGE).strip(),
                Optional.of(cell(row, names, Csv.CONTEXT)).filter(context -> !context.isEmpty()),
                cell(row, names, Csv.SOURCE),
                cell(row, names, Csv.TARGET),
                claim(cell(row, names, Csv.STATE).strip().toLowerCase(Locale.ROOT)),
                cell(row, names, Csv.COMMENT)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                Trace.parse(cell(row, names, Csv.TRACE)));
    }

    private static String cell(CsvRows.Row row, List<String> names, String name) {
        return Csv.unguarded(row.cell(names.indexOf(name)));
    }

    /** Nobody changes the word when she has typed a translation into an empty cell, so the lower two say nothing. */
    private static Claim claim(String state) {
        return switch (state) {
            case "translated", "reviewed" -> Claim.DONE;
            case "fuzzy" -> Claim.DOUBTFUL;
            default -> Claim.SILENT;
        };
    }
}
