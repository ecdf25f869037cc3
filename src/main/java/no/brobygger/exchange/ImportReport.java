package no.brobygger.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.diagnostic.Rule;

/**
 * What an import has done.
 *
 * @param taken translations that are in the bundles now
 * @param unchanged units that brought nothing new
 * @param refused how many were refused for which reason
 * @param bundles the bundles that are new or changed, sorted; when nothing is written, those that would be
 * @param drafts those of them that were reviewed and are not any more, since nobody has read what was taken
 */
public record ImportReport(
        int taken, int unchanged, SortedMap<Rule, Integer> refused, List<String> bundles, List<String> drafts) {

    static final ImportReport NOTHING = new ImportReport(0, 0, new TreeMap<>(), List.of(), List.of());

    public ImportReport {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        bundles = List.copyOf(bundles);
        drafts = List.copyOf(drafts);
    }

    public int refusedInAll() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number for each reason by its id. */
    public Map<String, Integer> refusedById() {
        Map<String, Integer> byId = new TreeMap<>();
        refused.forEach((rule, count) -> byId.put(rule.id(), count));
        return byId;
    }
}
