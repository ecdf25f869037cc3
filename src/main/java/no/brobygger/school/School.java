package no.brobygger.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;

/**
 * A school, as {@code schools/<id>/school.yaml} describes it. All but its name may be untold.
 *
 * @param id the name of its folder
 * @param names by language tag; never empty
 * @param kind what rules it follows
 * @param site how its site is published
 * @param colour what the band at the top of its pages is painted with
 * @param logo the path of its picture in the site folder
 * @param contacts whom parents reach there, the first first
 * @param hours when they reach them
 * @param app what the school calls the app in which it writes to parents
 * @param bodies the groups it has, in its order
 * @param dates in the order of days
 */
public record School(
        String id,
        Map<String, String> names,
        SchoolKind kind,
        SchoolSite site,
        Optional<Colour> colour,
        Optional<String> logo,
        List<Contact> contacts,
        List<OpeningHours> hours,
        Optional<String> app,
        List<Body> bodies,
        List<SchoolDate> dates) {

    public School {
        names = Map.copyOf(names);
        contacts = List.copyOf(contacts);
        hours = List.copyOf(hours);
        bodies = List.copyOf(bodies);
        dates = List.copyOf(dates);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("school '" + id + "' has no name");
        }
    }

    /** Reports days that are hardly meant, seen from a day. */
    public void checkDates(LocalDate today, Consumer<Diagnostic> problems) {
        dates.forEach(date -> date.check(today, problems));
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
