package no.brobygger.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.school.School;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSchoolFileTest {

    private static final SchoolDraft NAMED =
            new SchoolDraft("nb", List.of("nb", "en"), Map.of(SchoolQuestion.NAME, "Eksempel skole"));

    private static final String FEW = """
            # What the school tells about itself. All but its name may be left out, and what is not told is not shown.
            # A line such as #app: is an example: take the # away, and write what is true of the school.

            # The school's name, by language. Readers of other languages get the one in the site's main language.
            name:
              nb: Eksempel skole
            #  nn: Eksempel skule

            # The band at the top of every page. White or black text must be easy to read on it; the build says if it is not.
            #colour: "#0e5a6b"

            # A picture beside the name, SVG or PNG, in this folder.
            #logo: logo.svg

            # What kind of school it is: public, private, or oslo for a public one in Oslo. Without the line it is public.
            #kind: private

            # Where this school's site differs from jbake.properties.
            #site:
            #  address: https://skolen.example.org/foreldre
            #  main-language: nn   # what the school writes to parents in: nb or nn
            #  languages: [nb, en]   # those published; all if the line is not there
            #  accessibility: https://example.org/erklaering   # the statement that the law asks of public schools, linked on each page

            # Whom parents reach, the most important first. role: office, principal, fau, nurse, sfo or ombud. phone, email or both.
            #contacts:
            #  - role: office
            #    phone: 00 00 00 00
            #    email: skolen@example.org
            """;

    private static final String ALL = """
            # What the school tells about itself. All but its name may be left out, and what is not told is not shown.
            # A line such as #app: is an example: take the # away, and write what is true of the school.

            # The school's name, by language. Readers of other languages get the one in the site's main language.
            name:
              nn: "Eksempel: \\"skule\\""
            #  nb: Eksempel skole

            # The band at the top of every page. White or black text must be easy to read on it; the build says if it is not.
            colour: "#0e5a6b"

            # A picture beside the name, SVG or PNG, in this folder.
            #logo: logo.svg

            # What kind of school it is: public, private, or oslo for a public one in Oslo. Without the line it is public.
            kind: oslo

            # Where this school's site differs from jbake.properties.
            site:
              address: https://example.org/skulen
              main-language: nn   # what the school writes to parents in: nb or nn
            #  languages: [nb, en]   # those published; all if the line is not there
            #  accessibility: https://example.org/erklaering   # the statement that the law asks of public schools, linked on each page

            # Whom parents reach, the most important first. role: office, principal, fau, nurse, sfo or ombud. phone, email or both.
            contacts:
              - role: office
                phone: 00 00 00 00
                email: skolen@example.org
            """;

    private static final String REST = """
            #  - role: principal
            #    phone: 00 00 00 00
            #    email: rektor@example.org
            #  - role: fau
            #    email: fau@example.org

            # When parents reach someone. kind: office, talks (with the teachers) or sfo; days: mon to sun.
            #hours:
            #  - {kind: office, days: [mon, tue, wed, thu, fri], from: "08:00", to: "15:00"}

            # What the school calls the app in which it writes to parents.
            #app: Meldingsboka

            # The groups it has: elevrad, fau, foreldrerad, su, smu or driftsstyre. The glossary explains them to parents.
            #bodies: [elevrad, fau]

            # Days of the school year. kind: first-day, parents-meeting, talk, fau-meeting, planning-day, holiday or last-day.
            # to: the last day, where there are several.
            #dates:
            #  - {kind: first-day, from: "2026-08-17"}
            #  - {kind: parents-meeting, from: "2026-09-02"}
            #  - {kind: holiday, from: "2026-10-05", to: "2026-10-09"}
            #  - {kind: last-day, from: "2027-06-18"}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotToldIsAnExample() {
        assertThat(NAMED.text()).isEqualTo(FEW + REST);
    }

    @Test
    void whatIsToldIsAField() {
        SchoolDraft draft = NAMED.with(SchoolQuestion.NAME, "Eksempel: \"skule\"")
                .with(SchoolQuestion.MAIN_LANGUAGE, "nn")
                .with(SchoolQuestion.KIND, "oslo")
                .with(SchoolQuestion.PHONE, "00 00 00 00")
                .with(SchoolQuestion.EMAIL, "skolen@example.org")
                .with(SchoolQuestion.ADDRESS, "https://example.org/skulen")
                .with(SchoolQuestion.COLOUR, "#0e5a6b");

        assertThat(draft.text()).isEqualTo(ALL + REST);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            public,  '#kind: private'
            private, 'kind: private'
            oslo,    'kind: oslo'
            """)
    void theUsualKindNeedsNoLine(String kind, String line) {
        assertThat(NAMED.with(SchoolQuestion.KIND, kind).text())
                .isEqualTo((FEW + REST).replace("#kind: private", line));
    }

    @Test
    void anEmptyAnswerTakesALineBack() {
        SchoolDraft told = NAMED.with(SchoolQuestion.PHONE, "00 00 00 00");

        assertThat(told.with(SchoolQuestion.PHONE, " ")).isEqualTo(NAMED);
    }

    @Test
    void everyExampleIsReadWithoutAWordWhenItsMarkIsTakenAway() throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        SiteSource site = new SiteReader().read(SiteText.small().in(folder), log);
        String examples = NAMED.text()
                .replace("#  nn: Eksempel skule", "#  en: Eksempel School")
                .replaceAll("(?m)^#(?=\\S|  )", "");

        Path logo = site.folder().resolve("schools/nordlia/logo.svg");
        Files.createDirectories(logo.getParent());
        Files.writeString(logo, "<svg xmlns='http://www.w3.org/2000/svg'/>");

        School school = new SiteReader().school(site, "nordlia", examples, log).orElseThrow();

        assertThat(log.sorted()).isEmpty();
        assertThat(examples.lines().filter(line -> line.startsWith("#"))).allMatch(line -> line.startsWith("# "));
        assertThat(List.of(
                        school.names().size(),
                        school.contacts().size(),
                        school.hours().size(),
                        school.dates().size(),
                        school.site().languages().size()))
                .containsExactly(2, 3, 1, 4, 2);
        assertThat(school.colour()).isPresent();
        assertThat(school.app()).contains("Meldingsboka");
        assertThat(school.site().accessibility()).isPresent();
        assertThat(school.site().mainLanguage()).contains("nn");
    }
}
