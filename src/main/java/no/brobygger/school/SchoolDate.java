package no.brobygger.school;

import java.time.LocalDate;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.Worded;

/**
 * A day of a school's year, or several.
 *
 * @param kind what happens
 * @param from the first day
 * @param to the last day; the same for one day
 * @param place where the row is written
 */
public record SchoolDate(Kind kind, LocalDate from, LocalDate to, SourceLocation place) {

    private static final int FAR = 5;

    public SchoolDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("'" + kind.word() + "' ends on " + to + ", before " + from);
        }
    }

    /**
     * Reports a day that nobody plans for or remembers, most likely one with a slip in its year: more than
     * {@value #FAR} years before or after today, or lasting more than a year.
     */
    void check(LocalDate today, Consumer<Diagnostic> problems) {
        boolean far = from.isBefore(today.minusYears(FAR)) || to.isAfter(today.plusYears(FAR));
        if (far || to.isAfter(from.plusYears(1))) {
            problems.accept(Diagnostic.warning(
                    Rule.INVALID_VALUE,
                    place,
                    "'" + kind.word() + "' "
                            + (far
                                    ? "is more than " + FAR + " years from today, " + today
                                    : "lasts more than a year, from " + from + " to " + to),
                    "correct the year, or delete the row"));
        }
    }

    /** What happens on a day that parents should know of; {@code school.yaml} names it by its word. */
    public enum Kind implements Worded {
        FIRST_DAY,
        PARENTS_MEETING,
        TALK,
        FAU_MEETING,
        PLANNING_DAY,
        HOLIDAY,
        LAST_DAY;
    }
}
