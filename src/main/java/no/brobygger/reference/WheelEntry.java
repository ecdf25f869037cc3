package no.brobygger.reference;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

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

    /** Who sees to it that something happens. */
    public enum Who {
        SCHOOL,
        FAU,
        PARENTS;

        /** The word in data files, for example {@code parents}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
