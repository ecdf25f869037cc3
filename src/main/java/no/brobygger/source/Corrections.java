package no.brobygger.source;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value was meant to be that is written in another usual form; empty where that is not certain. */
final class Corrections {

    /** Day, month and year as one writes them in Norway: {@code 17.08.2026}, {@code 17/8 26}, {@code 17. august 2026}. */
    private static final Pattern DAY = Pattern.compile(
            "(?<day>[0-9]{1,2})[.,/-]?\\s?(?<month>[0-9]{1,2}|\\p{L}{3,})[.,/ -]\\s?(?<year>[0-9]{4}|[0-9]{2})");

    /** Year, month and day, but not as we write them: {@code 2026-8-7}, {@code 2026.08.17}. */
    private static final Pattern TURNED_DAY =
            Pattern.compile("(?<year>[0-9]{4})[./-](?<month>[0-9]{1,2})[./-](?<day>[0-9]{1,2})");

    /** How the names of months begin, in bokmål and nynorsk. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");

    private static final Pattern TIME = Pattern.compile("(?:[Kk]l\\.? ?)?([0-9]{1,2})(?:[.:]?([0-9]{2}))?");

    private static final Pattern SHORT_COLOUR = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern BARE_COLOUR = Pattern.compile("[0-9a-fA-F]{6}");
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?:http://)?((?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[A-Za-z0-9._~/-]*)?)");

    private Corrections() {}

    /** The day that a text names. */
    static Optional<LocalDate> day(String text) {
        return Stream.of(DAY, TURNED_DAY)
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .flatMap(parts -> day(parts).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        String month = parts.group("month").toLowerCase(Locale.ROOT);
        String year = parts.group("year");
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.length() == 2 ? "20" + year : year),
                    Character.isDigit(month.charAt(0))
                            ? Integer.parseInt(month)
                            : 1 + MONTHS.indexOf(month.substring(0, 3)),
                    Integer.parseInt(parts.group("day"))));
        } catch (DateTimeException inNoCalendar) {
            return Optional.empty();
        }
    }

    /** The time of day that a text names: {@code 8.30}, {@code kl. 15}. */
    static Optional<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text.strip());
        try {
            return parts.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(parts.group(1)),
                            parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException onNoClock) {
            return Optional.empty();
        }
    }

    /** The colour with six digits (CSS Color 4, 5.2: each of three digits stands for two), and with {@code #}. */
    static Optional<String> colour(String text) {
        Matcher digits = SHORT_COLOUR.matcher(text);
        if (digits.matches()) {
            return Optional.of("#" + digits.group(1).repeat(2) + digits.group(2).repeat(2)
                    + digits.group(3).repeat(2));
        }
        return BARE_COLOUR.matcher(text).matches() ? Optional.of("#" + text) : Optional.empty();
    }

    /** The address with {@code https://}. */
    static Optional<URI> address(String text) {
        Matcher bare = BARE_ADDRESS.matcher(text);
        return bare.matches() ? Optional.of(URI.create("https://" + bare.group(1))) : Optional.empty();
    }
}
