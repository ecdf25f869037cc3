package no.brobygger.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Reads texts of a fixed form in the fields of a YAML mapping; what has another form is reported. */
final class FieldFormats {

    /** For a place whose own address is wrong: reading goes on, and an error stops publishing. */
    static final URI NO_ADDRESS = URI.create("https://example.org/");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** No school remembers or plans other years. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2999;

    private FieldFormats() {}

    /** A day; empty when the field is absent, and after an error. */
    static Optional<LocalDate> date(YamlFields fields, String key) {
        String text = fields.text(key, "");
        try {
            Optional<LocalDate> day = text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            if (day.isEmpty() || isOfOurAge(day.get())) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as a day of another age.
        }
        fields.invalid(
                key,
                "is not a day",
                Corrections.day(text)
                        .filter(FieldFormats::isOfOurAge)
                        .map(day -> "write \"" + day + "\": year-month-day")
                        .orElse("write year-month-day, such as 2026-11-22"));
        return Optional.empty();
    }

    private static boolean isOfOurAge(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    /** A time of day; empty when the field is absent, and after an error. */
    static Optional<LocalTime> time(YamlFields fields, String key) {
        String text = fields.text(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException e) {
            fields.invalid(
                    key,
                    "is not a time of day",
                    Corrections.time(text)
                            .map(time -> "write \"" + time + "\"")
                            .orElse("write hours and minutes in quotes, such as \"08:30\""));
            return Optional.empty();
        }
    }

    /** A web address; a stand-in when the field is absent or after an error. */
    static URI url(YamlFields fields, String key, String remedy) {
        if (!fields.has(key)) {
            return NO_ADDRESS;
        }
        try {
            URI url = new URI(fields.text(key, NO_ADDRESS.toString()));
            if ("https".equals(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below, as any other address that cannot be opened.
        }
        fields.invalid(
                key,
                "is not a web address that begins with https:",
                Corrections.address(fields.text(key, ""))
                        .map(url -> "write " + url)
                        .orElse(remedy));
        return NO_ADDRESS;
    }
}
