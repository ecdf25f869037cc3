package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.reference.LawTable;
import no.brobygger.reference.ReferenceData;

/** Reads the rows of data that a page's header names. */
final class HeaderIds {

    private final PropertyLines lines;
    private final ReferenceFiles files;
    private final Consumer<Diagnostic> problems;

    HeaderIds(PropertyLines lines, ReferenceFiles files, Consumer<Diagnostic> problems) {
        this.lines = lines;
        this.files = files;
        this.problems = problems;
    }

    List<String> law() {
        LawTable table = files.data().law();
        return ids("law", Rule.UNKNOWN_LAW, id -> table.find(id).isPresent(), files.isLawReliable(), table::remedy);
    }

    List<String> sources() {
        ReferenceData data = files.data();
        return ids(
                "sources",
                Rule.UNKNOWN_SOURCE,
                id -> data.place(id).isPresent(),
                files.arePlacesReliable(),
                data::placeRemedy);
    }

    /**
     * The ids that a key lists, without those that are unknown.
     *
     * @param reliable whether one that is not known is really unknown
     */
    private List<String> ids(
            String key, Rule unknown, Predicate<String> known, boolean reliable, UnaryOperator<String> remedy) {
        List<String> ids = new ArrayList<>();
        lines.find(key).filter(line -> !line.value().isEmpty()).ifPresent(line -> {
            for (ListItem item : ListItem.of(line, lines, problems)) {
                String id = item.text();
                SourceLocation place = lines.valuePlace(line, item.index());
                if (ids.contains(id)) {
                    String twice = key + " " + Shown.quoted(id) + " stands twice";
                    problems.accept(Diagnostic.error(Rule.DUPLICATE_KEY, place, twice, "keep one of the two"));
                } else if (known.test(id)) {
                    ids.add(id);
                } else if (reliable) {
                    String message = "unknown " + key + " " + Shown.quoted(id);
                    problems.accept(Diagnostic.error(unknown, place, message, remedy.apply(id)));
                }
            }
        });
        return ids;
    }
}
