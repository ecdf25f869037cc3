package no.brobygger.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A school, as {@code schools/<id>/school.yaml} describes it. All but its name may be untold.
 *
 * @param id the name of its folder
 * @param names by language tag; never empty
 * @param kind who runs it
 * @param site how its site is published
 * @param colour what the band at the top of its pages is painted with
 * @param contacts whom parents reach there, the first first
 * @param hours when they reach them
 * @param app what the school calls the app in which it writes to parents
 * @param bodies the councils and committees it has
 * @param dates in the order of days
 */
public record School(
        String id,
        Map<String, String> names,
        Optional<Kind> kind,
        SchoolSite site,
        Optional<Colour> colour,
        List<Contact> contacts,
        List<OpeningHours> hours,
        Optional<String> app,
        Set<Body> bodies,
        List<SchoolDate> dates) {

    public School {
        names = Map.copyOf(names);
        contacts = List.copyOf(contacts);
        hours = List.copyOf(hours);
        bodies = Set.copyOf(bodies);
        dates = List.copyOf(dates);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("school '" + id + "' has no name");
        }
    }

    /** A school that has told its name only. */
    public static School named(String id, Map<String, String> names) {
        return new School(
                id,
                names,
                Optional.empty(),
                SchoolSite.AS_ALL,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of());
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

    /** Who runs a school: other rules bind a private one, and in Oslo some things have other names. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        OSLO;

        /** The word in {@code school.yaml}. */
        public String word() {
            return SchoolWord.of(this);
        }
    }

    /** A council or committee in which pupils or parents take part. */
    public enum Body {
        PUPILS_COUNCIL,
        FAU,
        SU,
        SMU,
        BOARD;

        /** The word in {@code school.yaml}, and at the end of the key of its interface text: {@code body.fau}. */
        public String word() {
            return SchoolWord.of(this);
        }
    }
}
