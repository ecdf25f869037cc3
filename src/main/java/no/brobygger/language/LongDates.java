package no.brobygger.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

/**
 * Writes days with the month in words, as readers of a language do: as ICU says, or by our own patterns (UTS 35, part 4)
 * where ICU's are used nowhere.
 */
abstract sealed class LongDates {

    private static final Patterns DAY_MONTH_YEAR =
            new Patterns("d MMMM y", new Span("d", "–d MMMM y"), new Span("d MMMM", " – d MMMM y"));

    /**
     * By ICU language. CLDR 49 begins a day in Somali and Tigrinya with the month, as in the United States, but not two days;
     * in North Sámi, and with two days in Sorani, it begins with the year; two days in Lithuanian have bare numbers.
     */
    private static final Map<String, Patterns> OURS = Map.of(
            "so", DAY_MONTH_YEAR,
            "ti", DAY_MONTH_YEAR,
            "ckb", new Patterns("dی MMMMی y", new Span("d", "–dی MMMMی y"), new Span("dی MMMM", " – dی MMMMی y")),
            "lt",
                    new Patterns(
                            "y 'm'. MMMM d 'd'.",
                            new Span("y 'm'. MMMM d", "–d 'd'."),
                            new Span("y 'm'. MMMM d 'd'.", " – MMMM d 'd'.")),
            "se",
                    new Patterns(
                            "MMMM d. 'b'. y",
                            new Span("MMMM d.", "–d. 'b'. y"),
                            new Span("MMMM d. 'b'.", " – MMMM d. 'b'. y")));

    /** In figures, as Norwegian letters have them: for languages whose months ICU does not know. */
    private static final Patterns FIGURES =
            new Patterns("dd.MM.y", new Span("dd.MM.y", " – dd.MM.y"), new Span("dd.MM.y", " – dd.MM.y"));

    /**
     * How days are written.
     *
     * @param day one
     * @param inMonth two of the same month
     * @param inYear two of the same year
     */
    private record Patterns(String day, Span inMonth, Span inYear) {}

    /** The first of two days, and the last with what stands between them. */
    private record Span(String first, String last) {}

    static LongDates of(ULocale locale) {
        boolean inOurMonths = "gregory".equals(locale.getUnicodeLocaleType("ca"));
        if (!IcuGaps.isKnown(locale)) {
            return new ByPattern(IcuGaps.knownOrNorwegian(locale), FIGURES);
        } else if (inOurMonths && OURS.containsKey(locale.getLanguage())) {
            return new ByPattern(locale, OURS.get(locale.getLanguage()));
        }
        return new ByIcu(locale);
    }

    abstract String date(LocalDate date);

    /** The days from one to a later one; in full where they are in different years. */
    abstract String dates(LocalDate from, LocalDate to);

    private static Date midnight(LocalDate date) {
        return new Date(ChronoUnit.DAYS.getDuration().toMillis() * date.toEpochDay());
    }

    private static final class ByIcu extends LongDates {

        private final ULocale locale;
        private final DateFormat day;

        ByIcu(ULocale locale) {
            this.locale = locale;
            this.day = DateFormat.getDateInstance(DateFormat.LONG, locale);
            day.setTimeZone(TimeZone.GMT_ZONE);
        }

        @Override
        synchronized String date(LocalDate date) { // ICU's formats keep the date they work on
            return day.format(midnight(date));
        }

        @Override
        String dates(LocalDate from, LocalDate to) {
            DateIntervalFormat days = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
            days.setTimeZone(TimeZone.GMT_ZONE);
            DateInterval interval =
                    new DateInterval(midnight(from).getTime(), midnight(to).getTime());
            return days.format(interval, new StringBuffer(), new FieldPosition(0))
                    .toString();
        }
    }

    private static final class ByPattern extends LongDates {

        private final ULocale locale;
        private final Patterns patterns;
        private final DateFormat day;

        ByPattern(ULocale locale, Patterns patterns) {
            this.locale = locale;
            this.patterns = patterns;
            this.day = format(patterns.day());
        }

        @Override
        synchronized String date(LocalDate date) {
            return day.format(midnight(date));
        }

        @Override
        String dates(LocalDate from, LocalDate to) {
            if (from.getYear() != to.getYear()) {
                return date(from) + " – " + date(to);
            }
            Span span = from.getMonth() == to.getMonth() ? patterns.inMonth() : patterns.inYear();
            return format(span.first()).format(midnight(from))
                    + format(span.last()).format(midnight(to));
        }

        private DateFormat format(String pattern) {
            SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
            DateFormatSymbols symbols = format.getDateFormatSymbols();
            symbols.setMonths(IcuGaps.months(locale, DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
            format.setDateFormatSymbols(symbols);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format;
        }
    }
}
