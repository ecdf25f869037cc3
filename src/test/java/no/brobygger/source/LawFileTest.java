package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFileTest {

    @TempDir
    Path folder;

    @Test
    void rowsAreReadInFileOrder() {
        ReadSite site = read("""
                - id: env-plan
                  act: opplæringslova
                  section: § 12-4 (3)
                  url: https://lovdata.no/lov/2023-06-09-30/%C2%A712-4
                - {id: attend, act: opplæringslova, section: § 10-6 (1), url: "https://lovdata.no/a"}
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().law().rows())
                .containsExactly(
                        new LawRow(
                                "env-plan",
                                "§ 12-4 (3)",
                                "opplæringslova",
                                URI.create("https://lovdata.no/lov/2023-06-09-30/%C2%A712-4")),
                        new LawRow("attend", "§ 10-6 (1)", "opplæringslova", URI.create("https://lovdata.no/a")));
    }

    @Test
    void rowsAreChecked() {
        assertThat(read("""
                - {id: a, act: x, section: § 1, url: "https://lovdata.no/a"}
                - {id: a, act: y, section: § 2, url: "https://lovdata.no/b"}
                - {id: B 3, act: z, section: 3, url: "lovdata.no/§3", lenke: q}
                - {act: w}
                - tekst
                """).problems()).isEqualTo("""
                data/law.yaml:2:8: error: id 'a' already stands at line 1 [duplicate-key]
                  keep one of the two
                data/law.yaml:3:8: error: id 'B 3' cannot stand in a link [invalid-value]
                  use lower-case letters a–z, digits and '-'
                data/law.yaml:3:30: error: 'section' is a number, but text is expected [invalid-value]
                  write text; put it in quotes if YAML takes it for something else
                data/law.yaml:3:38: error: url 'lovdata.no/§3' is not a web address that begins with https: [invalid-value]
                  copy the address from lovdata.no; write '§' as %C2%A7
                data/law.yaml:3:55: error: unknown field 'lenke' [unknown-key]
                  use one of: act, id, section, url
                data/law.yaml:4:3: error: 'row' has no field 'id' [missing-key]
                  write all of: act, id, section, url
                data/law.yaml:4:3: error: 'row' has no field 'section' [missing-key]
                  write all of: act, id, section, url
                data/law.yaml:4:3: error: 'row' has no field 'url' [missing-key]
                  write all of: act, id, section, url
                data/law.yaml:5:3: error: this row is text, but a mapping is expected [invalid-value]
                  write the fields act, id, section, url""");
    }

    @Test
    void brokenFileIsOneErrorAndNotOneForEachReference() {
        Path site = SiteText.small()
                .with("-- content/fau.md --\ntitle=FAU\nlaw=env-plan\n~~~~~~\n-- data/law.yaml --\nid: a\n")
                .in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                data/law.yaml:1:1: error: the file is a mapping, but a list is expected [invalid-value]
                  begin each row with '- id:'""");
    }

    @Test
    void shippedTableIsSound() {
        DiagnosticLog problems = new DiagnosticLog();

        LawTable table = LawReader.read(new SiteFolder(Path.of("")), problems).orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(table.rows()).hasSize(90);
        assertThat(table.find("env-week"))
                .contains(new LawRow(
                        "env-week",
                        "§ 12-6 (2)",
                        "opplæringslova",
                        URI.create("https://lovdata.no/lov/2023-06-09-30/%C2%A712-6")));
    }

    private ReadSite read(String law) {
        return ReadSite.of(SiteText.small().with("-- data/law.yaml --\n" + law).in(folder));
    }
}
