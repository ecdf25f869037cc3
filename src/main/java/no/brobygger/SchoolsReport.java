package no.brobygger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build of many schools has done.
 *
 * @param schools what was done for each, by its id
 */
public record SchoolsReport(SortedMap<String, BuildReport> schools) {

    public SchoolsReport {
        schools = Collections.unmodifiableSortedMap(new TreeMap<>(schools));
    }

    /** How many schools have their new site. */
    public long published() {
        return schools.values().stream().filter(BuildReport::published).count();
    }

    /** The sum over all schools; published means that all are. */
    public BuildReport sum() {
        return schools.values().stream()
                .reduce((one, other) -> new BuildReport(
                        one.published() && other.published(),
                        one.pages() + other.pages(),
                        Math.max(one.languages(), other.languages()),
                        one.written() + other.written(),
                        one.unchanged() + other.unchanged(),
                        one.removed() + other.removed()))
                .orElse(BuildReport.NOTHING);
    }
}
