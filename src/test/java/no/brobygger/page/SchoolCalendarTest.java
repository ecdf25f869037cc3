package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.school.SchoolDate;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final SourceLocation PLACE = SourceLocation.startOf("schools/a/school.yaml");

    @Test
    void longTextsAreFoldedBetweenLettersAndMarksOfTheFormatAreText() {
        SchoolCalendar calendar = new SchoolCalendar(SamplePages.BOKMAL, "Bro; å, og\\", "x.no", DAY);
        calendar.add("a", new SchoolDate(SchoolDate.Kind.TALK, DAY, DAY, PLACE), "ø".repeat(60));
        calendar.add("a", new SchoolDate(SchoolDate.Kind.TALK, DAY, DAY.plusDays(1), PLACE), "Kort");

        assertThat(calendar.end().replace("\r\n", "¶\n")).isEqualTo("""
                BEGIN:VCALENDAR¶
                VERSION:2.0¶
                PRODID:-//Brobygger//School dates//EN¶
                CALSCALE:GREGORIAN¶
                NAME;LANGUAGE=nb:Bro\\; å\\, og\\\\¶
                X-WR-CALNAME;LANGUAGE=nb:Bro\\; å\\, og\\\\¶
                BEGIN:VEVENT¶
                UID:a@x.no¶
                DTSTAMP:20261231T000000Z¶
                DTSTART;VALUE=DATE:20261231¶
                DTEND;VALUE=DATE:20270101¶
                SUMMARY;LANGUAGE=nb:øøøøøøøøøøøøøøøøøøøøøøøøøøø¶
                 øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø¶
                TRANSP:TRANSPARENT¶
                END:VEVENT¶
                BEGIN:VEVENT¶
                UID:a-2@x.no¶
                DTSTAMP:20261231T000000Z¶
                DTSTART;VALUE=DATE:20261231¶
                DTEND;VALUE=DATE:20270102¶
                SUMMARY;LANGUAGE=nb:Kort¶
                TRANSP:TRANSPARENT¶
                END:VEVENT¶
                END:VCALENDAR¶
                """);
    }
}
