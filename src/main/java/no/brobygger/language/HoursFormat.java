package no.brobygger.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * Writes opening hours: the days of the week as the language names them (CLDR), and times as Norwegian clocks show them, from
 * 00 to 24, so that no reader takes a morning for an evening.
 */
final class HoursFormat {

    private final String[] names;
    private final LanguageFormat format;

    HoursFormat(ULocale locale, LanguageFormat format) {
        this.names =
                DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        this.format = format;
    }

    /** For example {@code mandag–fredag 08:00–15:30}: days that follow each other are written as from and to. */
    String hours(SortedSet<DayOfWeek> days, LocalTime from, LocalTime to) {
        return format.list(runs(List.copyOf(days))) + " " + time(from) + "–" + time(to);
    }

    private List<String> runs(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            if (i + 1 == days.size() || days.get(i + 1) != days.get(i).plus(1)) {
                if (i - first > 1) {
                    runs.add(name(days.get(first)) + "–" + name(days.get(i)));
                } else {
                    days.subList(first, i + 1).forEach(day -> runs.add(name(day)));
                }
                first = i + 1;
            }
        }
        return runs;
    }

    /** ICU counts the days from Sunday, which is 1. */
    private String name(DayOfWeek day) {
        return names[day.getValue() % 7 + 1];
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
}
