package no.brobygger.school;

import java.time.LocalDate;

/**
 * A day of a school's year, or several.
 *
 * @param kind what happens
 * @param from the first day
 * @param to the last day; the same for one day
 */
public record SchoolDate(Kind kind, LocalDate from, LocalDate to) {

    public SchoolDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("'" + kind.word() + "' ends on " + to + ", before " + from);
        }
    }

    /** What happens on a day that parents should know of. */
    public enum Kind {
        FIRST_DAY,
        PARENTS_MEETING,
        TALK,
        FAU_MEETING,
        PLANNING_DAY,
        HOLIDAY,
        LAST_DAY;

        /** The word in {@code school.yaml}, and at the end of the key of its interface text: {@code date.first-day}. */
        public String word() {
            return SchoolWord.of(this);
        }
    }
}
