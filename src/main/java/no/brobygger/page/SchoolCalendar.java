package no.brobygger.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import no.brobygger.language.Language;
import no.brobygger.school.SchoolDate;

/**
 * Writes an iCalendar file of whole days (RFC 5545).
 *
 * <p>It holds nothing of the clock: the stamp that each event must have is the school's first day. Ids are made of what
 * happens and when, so that a calendar which reads a later file, or one of another language, knows the events again.
 */
final class SchoolCalendar {

    private static final String LINE_END = "\r\n";
    /** RFC 5545, 3.1: without the end of the line. */
    private static final int MOST_OCTETS = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder file = new StringBuilder();
    private final String language;
    private final String host;
    private final String stamp;
    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * @param language of the texts
     * @param name of the calendar
     * @param host whose ids these are
     * @param first the day that stands as the stamp of each event
     */
    SchoolCalendar(Language language, String name, String host, LocalDate first) {
        this.language = ";LANGUAGE=" + language.tag() + ":";
        this.host = host;
        this.stamp = DAY.format(first) + "T000000Z";
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Brobygger//School dates//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME" + this.language + escaped(name));
        line("X-WR-CALNAME" + this.language + escaped(name));
    }

    /**
     * Adds what happens on a day, or on several.
     *
     * @param id the same in every language; a second of the same id gets a number
     * @param summary what happens, plain
     */
    void add(String id, SchoolDate date, String summary) {
        int number = ids.merge(id, 1, Integer::sum);
        line("BEGIN:VEVENT");
        line("UID:" + id + (number > 1 ? "-" + number : "") + "@" + host);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(date.from()));
        // The end is the first day after (RFC 5545, 3.6.1).
        line("DTEND;VALUE=DATE:" + DAY.format(date.to().plusDays(1)));
        line("SUMMARY" + language + escaped(summary));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Ends the file, and gives it. */
    String end() {
        line("END:VCALENDAR");
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a line, folded between characters where it is too long; a fold begins with a space. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                file.append(LINE_END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += more;
            i += character.length();
        }
        file.append(LINE_END);
    }
}
