package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.school.Body;
import no.brobygger.school.Colour;
import no.brobygger.school.Contact;
import no.brobygger.school.OpeningHours;
import no.brobygger.school.School;
import no.brobygger.school.SchoolDate;
import no.brobygger.school.SchoolKind;
import no.brobygger.school.SchoolSite;
import no.brobygger.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolFileTest {

    @TempDir
    Path folder;

    @Test
    void whomParentsReachIsReadAndDatesAreSorted() {
        School school = sound("""
                name: {nb: Nordlia skole}
                contacts:
                  - {role: office, phone: +47 00 00 00 00, email: post@example.org}
                  - {role: fau, email: fau@example.org}
                dates:
                  - {kind: talk, from: "2026-11-02", to: "2026-11-13"}
                  - {kind: first-day, from: "2026-08-17"}
                """);

        assertThat(school.contacts())
                .containsExactly(
                        new Contact(
                                Contact.Role.OFFICE, Optional.of("+47 00 00 00 00"), Optional.of("post@example.org")),
                        new Contact(Contact.Role.FAU, Optional.empty(), Optional.of("fau@example.org")));
        assertThat(school.dates())
                .containsExactly(
                        new SchoolDate(
                                SchoolDate.Kind.FIRST_DAY,
                                LocalDate.of(2026, 8, 17),
                                LocalDate.of(2026, 8, 17),
                                new SourceLocation("schools/nordlia/school.yaml", 7, 29)),
                        new SchoolDate(
                                SchoolDate.Kind.TALK,
                                LocalDate.of(2026, 11, 2),
                                LocalDate.of(2026, 11, 13),
                                new SourceLocation("schools/nordlia/school.yaml", 6, 24)));
    }

    @Test
    void allElseIsRead() {
        School school = sound("""
                name: {nb: Nordlia skole, en: Nordlia School}
                site:
                  address: https://skolen.example.org/foreldre
                  main-language: nn
                  languages: [nb]
                  accessibility: https://erklaering.example.org/nordlia
                colour: "#0e5a6b"
                app: Skoleposten
                kind: oslo
                bodies: [elevrad, driftsstyre]
                hours:
                  - {kind: office, days: [fri, mon], from: "08:00", to: "15:30"}
                """);

        assertThat(school)
                .isEqualTo(new School(
                        "nordlia",
                        Map.of("nb", "Nordlia skole", "en", "Nordlia School"),
                        SchoolKind.OSLO,
                        new SchoolSite(
                                Optional.of(URI.create("https://skolen.example.org/foreldre/")),
                                Optional.of("nn"),
                                List.of("nb"),
                                Optional.of(URI.create("https://erklaering.example.org/nordlia"))),
                        Optional.of(new Colour(0x0e5a6b)),
                        Optional.empty(),
                        List.of(),
                        List.of(new OpeningHours(
                                OpeningHours.Kind.OFFICE,
                                new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                LocalTime.of(8, 0),
                                LocalTime.of(15, 30))),
                        Optional.of("Skoleposten"),
                        List.of(Body.ELEVRAD, Body.DRIFTSSTYRE),
                        List.of()));
    }

    private School sound(String file) {
        ReadSite site = read("nordlia", file);
        assertThat(site.problems()).isEmpty();
        return site.source().school().orElseThrow();
    }

    @Test
    void whatIsLeftOutIsAbsent() {
        ReadSite site = read("nordlia", "name: {nb: Nordlia skole}\n");

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().school()).contains(Schools.named("nordlia", Map.of("nb", "Nordlia skole")));
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        assertThat(read("nordlia", """
                name: {nb: Nordlia skole, xx: Nordlia}
                colour: "#4a90a4"
                telefon: 00 00 00 00
                contacts:
                  - {role: rektor, email: post at example}
                  - {role: office, phone: ring oss}
                  - {role: nurse}
                dates:
                  - {kind: talk, from: "2026-11-13", to: "2026-11-02"}
                  - {kind: fest, from: i morgen}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:1:31: error: unknown language 'xx' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there
                schools/nordlia/school.yaml:2:9: error: text on #4a90a4 is hard to read: neither white nor black stands out 7 to 1 \
                [low-contrast]
                  take a darker shade, such as "#305f6c"
                schools/nordlia/school.yaml:3:1: error: unknown field 'telefon' [unknown-key]
                  did you mean 'contacts'?
                schools/nordlia/school.yaml:5:12: error: unknown role 'rektor' [invalid-value]
                  did you mean 'principal'?
                schools/nordlia/school.yaml:5:27: error: 'email' 'post at example' is not an e-mail address [invalid-value]
                  write it like skolen@example.org
                schools/nordlia/school.yaml:6:27: error: 'phone' 'ring oss' is not a phone number [invalid-value]
                  write digits, such as 00 00 00 00
                schools/nordlia/school.yaml:7:12: error: this contact has neither 'phone' nor 'email' [missing-key]
                  write one of them, or delete the contact
                schools/nordlia/school.yaml:9:42: error: 'to' '2026-11-02' is before the first day [invalid-value]
                  write the last day, on or after 2026-11-13
                schools/nordlia/school.yaml:10:12: error: unknown kind 'fest' [invalid-value]
                  use one of: first-day, parents-meeting, talk, fau-meeting, planning-day, holiday, last-day
                schools/nordlia/school.yaml:10:24: error: 'from' 'i morgen' is not a day [invalid-value]
                  write year-month-day, such as 2026-11-22""");
    }

    @Test
    void everyMistakeInWhatASchoolTellsOfItselfIsToldAtItsPlace() {
        assertThat(read("nordlia", """
                name: {nb: Nordlia skole}
                site:
                  adress: https://example.org/
                  address: www.example.org
                  main-language: en
                  languages: [nb, pl]
                hours:
                  - {kind: office, days: [man], from: "8:00", to: "15:00"}
                  - {kind: kiosk, days: [mon], from: "15:00", to: "08:00"}
                kind: statlig
                bodies: [elevrad, klasserad]
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:3:3: error: unknown field 'adress' [unknown-key]
                  did you mean 'address'?
                schools/nordlia/school.yaml:4:12: error: 'address' 'www.example.org' is not a web address that begins with https: \
                [invalid-value]
                  write https://www.example.org
                schools/nordlia/school.yaml:5:18: error: unknown main-language 'en' [invalid-value]
                  use one of: nb, nn
                schools/nordlia/school.yaml:6:19: error: the site is not published in 'pl' [unknown-language]
                  use one of: nb; 'brobygger new-language pl' prepares one more
                schools/nordlia/school.yaml:8:27: error: unknown item 'man' of 'days' [invalid-value]
                  did you mean 'mon'?
                schools/nordlia/school.yaml:8:39: error: 'from' '8:00' is not a time of day [invalid-value]
                  write "08:00"
                schools/nordlia/school.yaml:9:12: error: unknown kind 'kiosk' [invalid-value]
                  use one of: office, talks, sfo
                schools/nordlia/school.yaml:9:51: error: 'to' '08:00' is not after it opens [invalid-value]
                  write when it closes, after 15:00
                schools/nordlia/school.yaml:10:7: error: unknown kind 'statlig' [invalid-value]
                  use one of: public, private, oslo
                schools/nordlia/school.yaml:11:19: error: unknown item 'klasserad' of 'bodies' [invalid-value]
                  use one of: elevrad, fau, foreldrerad, su, smu, driftsstyre""");
    }

    @Test
    void aNumberWithoutSpacesIsAPhoneNumber() {
        School school = sound("""
                name: {nb: A}
                contacts:
                  - {role: office, phone: 22334455}
                  - {role: nurse, phone: +47 22334455}
                  - {role: fau, phone: 0047 22 33 44 55}
                  - {role: sfo, phone: 02800}
                  - {role: ombud, phone: 116 111}
                  - {role: principal, phone: +46 00 000 00 00}
                """);

        assertThat(school.contacts().stream().map(contact -> contact.phone().orElseThrow()))
                .containsExactly(
                        "22334455", "+47 22334455", "0047 22 33 44 55", "02800", "116 111", "+46 00 000 00 00");
    }

    @Test
    void aDayWithASlipInItsYearIsDoubted() {
        School school = sound("""
                name: {nb: A}
                dates:
                  - {kind: first-day, from: "2016-08-17"}
                  - {kind: holiday, from: "2021-11-25", to: "2021-11-26"}
                  - {kind: holiday, from: "2026-12-21", to: "2028-01-01"}
                  - {kind: talk, from: "2031-11-25"}
                  - {kind: last-day, from: "2072-06-18"}
                """);
        DiagnosticLog problems = new DiagnosticLog();

        school.checkDates(LocalDate.of(2026, 11, 25), problems);

        assertThat(ReadSite.print(problems)).isEqualTo("""
                schools/nordlia/school.yaml:3:29: warning: 'first-day' is more than 5 years from today, 2026-11-25 [invalid-value]
                  correct the year, or delete the row
                schools/nordlia/school.yaml:5:27: warning: 'holiday' lasts more than a year, from 2026-12-21 to 2028-01-01 [invalid-value]
                  correct the year, or delete the row
                schools/nordlia/school.yaml:7:28: warning: 'last-day' is more than 5 years from today, 2026-11-25 [invalid-value]
                  correct the year, or delete the row""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pw@nordlia.no/",
                "https://user:pw@nordlia.no/#frag",
                "https://nordlia.no?x=1",
                "https://nordlia.no/foreldre?",
                "https://nordlia.no/#"
            })
    void anAddressIsAHostAndAPathOnly(String address) {
        assertThat(read("nordlia", "name: {nb: A}\nsite:\n  address: \"" + address + "\"\n")
                        .problems())
                .isEqualTo("""
                schools/nordlia/school.yaml:3:12: error: 'address' '%s' holds more than a host and a path [invalid-value]
                  write the site's public address, such as https://skolen.no/foreldre""".replace("%s", address));
    }

    @Test
    void anAddressOfAnExampleIsNotUsed() {
        ReadSite site = read("nordlia", "name: {nb: A}\nsite: {address: https://localhost/a}\n");

        assertThat(site.source().school().orElseThrow().site()).isEqualTo(SchoolSite.AS_ALL);
        assertThat(site.problems()).isEqualTo("""
                schools/nordlia/school.yaml:2:17: warning: 'address' 'https://localhost/a' is not public, and not used \
                [unused-setting]
                  write the site's public address, or delete the line""");
    }

    @Test
    void aColourHasOneForm() {
        assertThat(read("nordlia", "name: {nb: A}\ncolour: blå\n").problems()).isEqualTo("""
                schools/nordlia/school.yaml:2:9: error: 'colour' 'blå' is not a colour [invalid-value]
                  write it like "#0e5a6b", in quotes""");
    }

    @Test
    void schoolThatIsNotThereAndOneThatIsAPathAreTold() {
        assertThat(read("sorlia", "name: {nb: A}\n").problems()).isEqualTo("""
                schools/sorlia/school.yaml:1:1: error: there is no school 'sorlia' [missing-file]
                  the schools are the folders below schools/ that hold a school.yaml; brobygger new-school makes one""");
        assertThat(read("../data", "name: {nb: A}\n").problems()).isEqualTo("""
                jbake.properties:3:18: error: school '../data' is not the name of a folder below schools/ [invalid-value]
                  use lower-case letters a–z, digits and '-'""");
    }

    @Test
    void aFileThatIsNoMappingIsTold() {
        assertThat(read("nordlia", "- a\n").problems()).isEqualTo("""
                schools/nordlia/school.yaml:1:1: error: the file is a list, but a mapping is expected [invalid-value]
                  write the fields name""");
    }

    private ReadSite read(String school, String file) {
        return ReadSite.of(SiteText.small()
                .without("translations/en/interface.po")
                .with("""
                        -- jbake.properties --
                        brobygger.site.name=Prøveskolen
                        brobygger.languages=nb
                        brobygger.school=%s
                        """.replace("%s", school))
                .with("-- schools/nordlia/school.yaml --\n" + file)
                .in(folder));
    }
}
