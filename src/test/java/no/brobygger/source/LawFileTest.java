package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.reference.LawGroup;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.LawTable;
import no.brobygger.reference.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFileTest {

    private static final String REST = "in-force: 2024-08-01, checked: 2026-11-22, review-by: 2027-08-01, "
            + "applies-to: [public, private], group: support, says: Hei.";

    @TempDir
    Path folder;

    @Test
    void everyFieldOfARowIsRead() {
        ReadSite site = read("""
                - id: env-plan
                  group: school-environment
                  act: opplæringslova
                  section: § 12-4 (3)
                  url: https://lovdata.no/lov/2023-06-09-30/%C2%A712-4
                  says: "Skolen skal lage en skriftlig plan."
                  in-force: 2024-08-01
                  checked: 2026-11-22
                  review-by: 2027-08-01
                  applies-to: [public, private]
                  replaces-roughly: § 9 A-4
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().reference().law().rows())
                .containsExactly(new LawRow(
                        "env-plan",
                        LawGroup.SCHOOL_ENVIRONMENT,
                        "§ 12-4 (3)",
                        "opplæringslova",
                        URI.create("https://lovdata.no/lov/2023-06-09-30/%C2%A712-4"),
                        new Phrase("Skolen skal lage en skriftlig plan.", new SourceLocation("data/law.yaml", 6, 9)),
                        LocalDate.of(2026, 11, 22),
                        new LawRow.Review(LocalDate.of(2027, 8, 1), new SourceLocation("data/law.yaml", 9, 14)),
                        Optional.of(new LawRow.Replaced("§ 9 A-4", true))));
    }

    @Test
    void rowsAreChecked() {
        String good = ", act: x, section: § 1, url: \"https://lovdata.no/a\", " + REST + "}\n";
        assertThat(read("- {id: a" + good + "- {id: a" + good + "- {id: B 3" + good + """
                - {id: b, act: z, section: 3, url: "lovdata.no/§3", lenke: q, group: skole, says: Hei., in-force: i går,
                   checked: 2026-11-22, review-by: 2026-11-22, applies-to: [alle], replaces: § 1, replaces-roughly: § 2}
                - tekst
                """)
                        .problems())
                .isEqualTo("""
                data/law.yaml:2:8: error: id 'a' already stands at line 1 [duplicate-key]
                  keep one of the two
                data/law.yaml:3:8: error: id 'B 3' cannot stand in a link [invalid-value]
                  use lower-case letters a–z, digits and '-'
                data/law.yaml:4:28: error: 'section' is a number, but text is expected [invalid-value]
                  write text; put it in quotes if YAML takes it for something else
                data/law.yaml:4:36: error: 'url' 'lovdata.no/§3' is not a web address that begins with https: [invalid-value]
                  copy the address from lovdata.no; write '§' as %C2%A7
                data/law.yaml:4:53: error: unknown field 'lenke' [unknown-key]
                  use one of: act, applies-to, checked, group, id, in-force, replaces, replaces-roughly, review-by, says, section, url
                data/law.yaml:4:70: error: unknown group 'skole' [invalid-value]
                  use one of: school-environment, participation, meetings, schooling, support, private
                data/law.yaml:4:99: error: 'in-force' 'i går' is not a day [invalid-value]
                  write year-month-day, such as 2026-11-22
                data/law.yaml:5:36: error: review-by 2026-11-22 is not after checked 2026-11-22 [invalid-value]
                  write a later day
                data/law.yaml:5:61: error: unknown item 'alle' of 'applies-to' [invalid-value]
                  use one of: private, public
                data/law.yaml:5:101: error: the row says both 'replaces' and 'replaces-roughly' [invalid-value]
                  keep the one that is true
                data/law.yaml:6:3: error: this row is text, but a mapping is expected [invalid-value]
                  write the fields act, applies-to, checked, group, id, in-force, review-by, says, section, url""");
    }

    @Test
    void missingFieldsAreTold() {
        assertThat(read("- {id: a, act: x, section: § 1, url: \"https://lovdata.no/a\", in-force: 2024-08-01,\n"
                                + "   checked: 2026-11-22, review-by: 2027-08-01, applies-to: [public], group: support}\n")
                        .problems())
                .isEqualTo("""
                        data/law.yaml:1:3: error: 'row' has no field 'says' [missing-key]
                          write all of: act, applies-to, checked, group, id, in-force, review-by, says, section, url""");
    }

    @Test
    void brokenFileIsOneErrorAndNotOneForEachReference() {
        Path site = SiteText.small()
                .with("-- content/fau.md --\ntitle=FAU\nlaw=env-plan\n~~~~~~\n-- data/law.yaml --\nid: a\n")
                .in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                data/law.yaml:1:1: error: the file is a mapping, but a list is expected [invalid-value]
                  begin each row with '- ' and one of its fields: act, applies-to, checked, group, id, in-force, review-by, says, section, url""");
    }

    @Test
    void rowPastItsReviewIsTold() {
        ReadSite site = read("- {id: a, act: x, section: § 1, url: \"https://lovdata.no/a\", " + REST + "}\n");
        LawTable law = site.source().reference().law();
        DiagnosticLog onTheDay = new DiagnosticLog();
        DiagnosticLog after = new DiagnosticLog();

        law.checkReviews(LocalDate.of(2027, 8, 1), onTheDay);
        law.checkReviews(LocalDate.of(2027, 8, 2), after);

        assertThat(onTheDay.sorted()).isEmpty();
        assertThat(after.sorted()).extracting(Object::toString).containsExactly("""
                data/law.yaml:1:116: warning: 'a' should have been checked again by 2027-08-01 [review-due]
                  compare what it says with the official text, then write new days for checked and review-by""");
    }

    @Test
    void shippedTableIsSound() {
        DiagnosticLog problems = new DiagnosticLog();

        LawTable table = LawReader.read(new SiteFolder(Path.of("")), problems).orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(table.rows()).hasSize(95);
        assertThat(table.find("env-week").map(LawRow::citation)).contains("Opplæringslova § 12-6 (2)");
        // The one pair that the domain's sources confirm word for word stands as certain; all of 9 A are there.
        assertThat(table.find("env-scope").flatMap(LawRow::replaces)).contains(new LawRow.Replaced("§ 9 A-1", false));
    }

    private ReadSite read(String law) {
        return ReadSite.of(SiteText.small().with("-- data/law.yaml --\n" + law).in(folder));
    }
}
