package no.brobygger.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What to do about an id that is not in the table, for a diagnostic's remedy. */
    public String remedy(String unknownId) {
        return Remedies.nearest(unknownId, rows.keySet(), "use an id that stands in data/law.yaml, or add a row there");
    }
}
