package no.brobygger.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A school, as {@code schools/<id>/school.yaml} describes it.
 *
 * @param id the name of its folder
 * @param names by language tag; never empty
 * @param colour what the band at the top of its pages is painted with
 * @param contacts whom parents reach there, the first first
 * @param dates in the order of days
 */
public record School(
        String id, Map<String, String> names, Optional<Colour> colour, List<Contact> contacts, List<SchoolDate> dates) {

    public School {
        names = Map.copyOf(names);
        contacts = List.copyOf(contacts);
        dates = List.copyOf(dates);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("school '" + id + "' has no name");
        }
    }

    /** The name in the first of some languages that it has one in; else any, always the same. */
    public String name(List<String> tags) {
        return tags.stream()
                .filter(names::containsKey)
                .findFirst()
                .map(names::get)
                .orElseGet(() -> names.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .orElseThrow()
                        .getValue());
    }
}
