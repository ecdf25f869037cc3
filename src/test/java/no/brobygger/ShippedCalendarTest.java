package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calendars of the school that ships, read by another program. */
@ExtendWith(BuiltShippedSite.Builder.class)
class ShippedCalendarTest {

    /** What a calendar says of a day, whatever its language. */
    private record Event(String id, LocalDate from, LocalDate until) {}

    @Test
    void anotherProgramReadsTheSameDaysInEachLanguageAndKnowsTheLanguage(BuiltShippedSite site) throws Exception {
        SortedMap<String, String> files = calendars(site.output());
        List<Event> bokmal = events(read(files.get("nb")));

        assertThat(bokmal)
                .hasSize(11)
                .startsWith(new Event(
                        "eksempel-first-day-2026-08-17@www.skolen.no",
                        LocalDate.of(2026, 8, 17),
                        LocalDate.of(2026, 8, 18)));
        for (var file : files.entrySet()) {
            Calendar calendar = read(file.getValue());
            assertThat(calendar.validate().hasErrors()).as(file.getKey()).isFalse();
            assertThat(events(calendar)).as(file.getKey()).isEqualTo(bokmal);
            assertThat(calendar.getComponents().stream()
                            .map(event -> event.getRequiredProperty(Property.SUMMARY)
                                    .getRequiredParameter(Parameter.LANGUAGE)
                                    .getValue())
                            .distinct())
                    .containsExactly(file.getKey());
        }
    }

    @Test
    void linesEndAsTheStandardAsksAndAreShort(BuiltShippedSite site) throws IOException {
        for (String file : calendars(site.output()).values()) {
            assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }

    private static SortedMap<String, String> calendars(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> languages = Files.list(output)) {
            for (Path file :
                    languages.map(folder -> folder.resolve("school.ics")).toList()) {
                if (Files.exists(file)) {
                    files.put(file.getParent().getFileName().toString(), Files.readString(file));
                }
            }
        }
        assertThat(files).hasSize(15);
        return files;
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static List<Event> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> new Event(
                        event.getUid().orElseThrow().getValue(),
                        LocalDate.from(event.getDateTimeStart().getDate()),
                        LocalDate.from(event.getDateTimeEnd().getDate())))
                .toList();
    }
}
