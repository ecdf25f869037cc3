package no.brobygger.school;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When something is open on some days of each week.
 *
 * @param kind what is open
 * @param days at least one
 * @param from when it opens
 * @param to when it closes, after it opens
 */
public record OpeningHours(Kind kind, SortedSet<DayOfWeek> days, LocalTime from, LocalTime to) {

    public OpeningHours {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        if (days.isEmpty() || !to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "'" + kind.word() + "' is open on " + days + " from " + from + " to " + to);
        }
    }

    /** What is open. */
    public enum Kind {
        OFFICE,
        TALKS,
        SFO;

        /** The word in {@code school.yaml}, and at the end of the key of its interface text: {@code hours.office}. */
        public String word() {
            return SchoolWord.of(this);
        }
    }
}
