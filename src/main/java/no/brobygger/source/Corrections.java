package no.brobygger.source;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value was meant to be that is written in another usual form; empty where that is not certain. */
final class Corrections {

    /** Day, month and year as one writes them in Norway: {@code 17.08.2026}, {@code 17/8 2026}. */
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[./]\\s?([0-9]{1,2})[./ ]\\s?([0-9]{4})");

    private static final Pattern SHORT_COLOUR = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern BARE_COLOUR = Pattern.compile("[0-9a-fA-F]{6}");
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?:http://)?((?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[A-Za-z0-9._~/-]*)?)");

    private Corrections() {}

    /** The day that a text names. */
    static Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text.strip());
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1))))
                    : Optional.empty();
        } catch (DateTimeException inNoCalendar) {
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
