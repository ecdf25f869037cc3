package no.brobygger.school;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.brobygger.diagnostic.Worded;

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

    /** What is open; {@code school.yaml} names it by its word. */
    public enum Kind implements Worded {
        OFFICE,
        TALKS,
        SFO;
    }
}
