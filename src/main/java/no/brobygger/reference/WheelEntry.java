package no.brobygger.reference;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import no.brobygger.diagnostic.Worded;

/**
 * Something that happens in a month of the school year, a row of {@code data/year-wheel.yaml}.
 *
 * @param id never changes
 * @param month when
 * @param who who sees to it
 * @param text what, in one line
 */
public record WheelEntry(String id, Month month, Who who, Phrase text) {

    /** The id of a month's heading on the page that lists the year: the same in every language. */
    public static String anchor(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("nb"));
    }

    /** Who sees to it that something happens; data files name them by their word. */
    public enum Who implements Worded {
        SCHOOL,
        FAU,
        PARENTS;
    }
}
