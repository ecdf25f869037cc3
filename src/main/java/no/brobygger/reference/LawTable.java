package no.brobygger.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;

/** The rules of law that pages may refer to, in the order of {@code data/law.yaml}; each id stands once. */
public final class LawTable {

    private final Map<String, LawRow> rows = new LinkedHashMap<>();

    private LawTable(Collection<LawRow> rows) {
        for (LawRow row : rows) {
            if (this.rows.put(row.id(), row) != null) {
                throw new IllegalArgumentException("law row '" + row.id() + "' stands twice");
            }
        }
    }

    public static LawTable of(Collection<LawRow> rows) {
        return new LawTable(rows);
    }

    public Optional<LawRow> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    public List<LawRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Those of one group, in the order of the file. */
    public List<LawRow> of(LawGroup group) {
        return rows.values().stream().filter(row -> row.group() == group).toList();
    }

    /** Reports each row that should have been compared with the official text again by a day. */
    public void checkReviews(LocalDate today, Consumer<Diagnostic> problems) {
        for (LawRow row : rows.values()) {
            if (row.review().isOverdue(today)) {
                problems.accept(Diagnostic.warning(
                        Rule.REVIEW_DUE,
                        row.review().place(),
                        "'" + row.id() + "' should have been checked again by "
                                + row.review().by(),
                        "compare what it says with the official text, then write new days for checked and review-by"));
            }
        }
    }

    /** What to do about an id that is not in the table, for a diagnostic's remedy. */
    public String remedy(String unknownId) {
        return Nearest.question(unknownId, rows.keySet(), "use an id that stands in data/law.yaml, or add a row there");
    }
}
