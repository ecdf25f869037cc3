package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school's editor writes by a slip of the hand, or in her own words, is told in words that help her. */
class SchoolSlipsTest {

    @TempDir
    Path folder;

    @Test
    void aNumberThatIsTooShortOrTooLongIsDoubted() {
        assertThat(read("nordlia", """
                name: {nb: A}
                contacts:
                  - {role: office, phone: 00 00}
                  - {role: nurse, phone: 22 33 44}
                  - {role: fau, phone: +47 22 33 44 555}
                  - {role: sfo, phone: 2233445}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:3:27: warning: 'phone' '00 00' has 4 digits, but Norwegian numbers have 8 [invalid-value]
                  look the number up; one in another country begins with + and the country's code
                schools/nordlia/school.yaml:4:26: warning: 'phone' '22 33 44' has 6 digits, but Norwegian numbers have 8 [invalid-value]
                  look the number up; one in another country begins with + and the country's code
                schools/nordlia/school.yaml:5:24: warning: 'phone' '+47 22 33 44 555' has 9 digits, but Norwegian numbers have 8 [invalid-value]
                  look the number up; one in another country begins with + and the country's code
                schools/nordlia/school.yaml:6:24: warning: 'phone' '2233445' has 7 digits, but Norwegian numbers have 8 [invalid-value]
                  look the number up; one in another country begins with + and the country's code""");
    }

    @Test
    void aValueOfAnotherUsualFormIsOfferedInOurs() {
        assertThat(read("nordlia", """
                name: {nb: A}
                colour: "#abc"
                site:
                  address: skolen.example.org/foreldre
                  accessibility: http://example.org
                contacts:
                  - {role: office, email: post@skøyen.example.org}
                  - {role: nurse, email: søster@example.org}
                dates:
                  - {kind: first-day, from: "17.08.2026"}
                  - {kind: last-day, from: "31.06.2026"}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:2:9: error: 'colour' '#abc' is not a colour [invalid-value]
                  write it like "#aabbcc", in quotes
                schools/nordlia/school.yaml:4:12: error: 'address' 'skolen.example.org/foreldre' is not a web address that begins with https: [invalid-value]
                  write https://skolen.example.org/foreldre
                schools/nordlia/school.yaml:5:18: error: 'accessibility' 'http://example.org' is not a web address that begins with https: [invalid-value]
                  write https://example.org
                schools/nordlia/school.yaml:7:27: error: 'email' 'post@skøyen.example.org' has the letter 'ø', which mail programs may refuse [invalid-value]
                  write post@xn--skyen-wua.example.org, which is the same to a computer, or correct the letter
                schools/nordlia/school.yaml:8:26: error: 'email' 'søster@example.org' has the letter 'ø', which mail programs may refuse [invalid-value]
                  write the address with the letters a–z
                schools/nordlia/school.yaml:10:29: error: 'from' '17.08.2026' is not a day [invalid-value]
                  write "2026-08-17": year-month-day
                schools/nordlia/school.yaml:11:28: error: 'from' '31.06.2026' is not a day [invalid-value]
                  write year-month-day, such as 2026-11-22""");
        assertThat(read("nordlia", "name: {nb: A}\ncolour: 223344\n").problems())
                .isEqualTo("""
                schools/nordlia/school.yaml:2:9: error: 'colour' '223344' is not a colour [invalid-value]
                  write it like "#223344", in quotes""");
    }

    @Test
    void aDayAndATimeOfAnotherUsualFormAreOfferedInOurs() {
        assertThat(read("nordlia", """
                name: {nb: A}
                dates:
                  - {kind: talk, from: "3. november 26", to: "2026.11.5"}
                hours:
                  - {kind: office, days: [mon], from: "8.30", to: kl. 15}
                  - {kind: sfo, days: [mon], from: "25.00", to: ettermiddag}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:3:24: error: 'from' '3. november 26' is not a day [invalid-value]
                  write "2026-11-03": year-month-day
                schools/nordlia/school.yaml:3:46: error: 'to' '2026.11.5' is not a day [invalid-value]
                  write "2026-11-05": year-month-day
                schools/nordlia/school.yaml:5:39: error: 'from' '8.30' is not a time of day [invalid-value]
                  write "08:30"
                schools/nordlia/school.yaml:5:51: error: 'to' 'kl. 15' is not a time of day [invalid-value]
                  write "15:00"
                schools/nordlia/school.yaml:6:36: error: 'from' '25.00' is not a time of day [invalid-value]
                  write hours and minutes in quotes, such as "08:30"
                schools/nordlia/school.yaml:6:49: error: 'to' 'ettermiddag' is not a time of day [invalid-value]
                  write hours and minutes in quotes, such as "08:30\"""");
    }

    @Test
    void aLanguageThatTheSiteDoesNotHaveIsNotTakenForOneThatItHas() {
        assertThat(read("nordlia", """
                name: {nb: A}
                site:
                  languages: [nb, sv, bokmål, xyzzy]
                  main-language: nynorsk
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:3:19: error: the site is not published in 'sv' [unknown-language]
                  use one of: nb; 'brobygger new-language sv' prepares one more
                schools/nordlia/school.yaml:3:23: error: the site is not published in 'bokmål' [unknown-language]
                  did you mean 'nb'?
                schools/nordlia/school.yaml:3:31: error: the site is not published in 'xyzzy' [unknown-language]
                  use one of: nb
                schools/nordlia/school.yaml:4:18: error: unknown main-language 'nynorsk' [invalid-value]
                  use one of: nb, nn""");
    }

    @Test
    void aColourWithoutQuotesIsAComment() {
        assertThat(read("nordlia", "name: {nb: A}\ncolour: #0e5a6b\n").problems())
                .isEqualTo("""
                schools/nordlia/school.yaml:2:8: error: 'colour' is nothing, since '#' begins a comment, but text is expected [invalid-value]
                  put it in quotes: "#0e5a6b\"""");
    }

    @Test
    void aColonWithoutASpaceIsToldWhereYamlDoesNotSeeIt() {
        assertThat(read("nordlia", """
                name:
                  nb:Nordlia skole
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:2:3: error: 'name' is text, but a mapping is expected [invalid-value]
                  write a space behind the colon: 'nb: Nordlia skole'""");
        assertThat(read("nordlia", "name: {nb: A}\ncontacts: [{role:office, phone: 00 00 00 00}]\n")
                        .problems())
                .isEqualTo("""
                schools/nordlia/school.yaml:2:13: error: unknown field 'role:office' [unknown-key]
                  write a space behind the colon: 'role: office'""");
    }

    @Test
    void norwegianWordsAndFieldsOfAnotherLevelAreUnderstood() {
        assertThat(read("nordlia", """
                navn: Nordlia skole
                name: {nb: Nordlia skole}
                telefon: 00 00 00 00
                farge: "#0e5a6b"
                kind: offentlig
                contacts:
                  - {rolle: rektor, e-post: a@example.org}
                  - {role: kontor, adresse: Skoleveien, telefon: 00 00 00 00, tlf: 00 00 00 00}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:1:1: error: unknown field 'navn' [unknown-key]
                  did you mean 'name'?
                schools/nordlia/school.yaml:3:1: error: unknown field 'telefon' [unknown-key]
                  did you mean 'contacts'?
                schools/nordlia/school.yaml:4:1: error: unknown field 'farge' [unknown-key]
                  did you mean 'colour'?
                schools/nordlia/school.yaml:5:7: error: unknown kind 'offentlig' [invalid-value]
                  did you mean 'public'?
                schools/nordlia/school.yaml:7:6: error: unknown field 'rolle' [unknown-key]
                  did you mean 'role'?
                schools/nordlia/school.yaml:7:13: error: unknown role 'rektor' [invalid-value]
                  did you mean 'principal'?
                schools/nordlia/school.yaml:7:21: error: unknown field 'e-post' [unknown-key]
                  did you mean 'email'?
                schools/nordlia/school.yaml:8:12: error: unknown role 'kontor' [invalid-value]
                  did you mean 'office'?
                schools/nordlia/school.yaml:8:20: error: unknown field 'adresse' [unknown-key]
                  use one of: email, phone, role
                schools/nordlia/school.yaml:8:41: error: unknown field 'telefon' [unknown-key]
                  did you mean 'phone'?
                schools/nordlia/school.yaml:8:63: error: unknown field 'tlf' [unknown-key]
                  did you mean 'phone'?""");
    }

    @Test
    void aFieldUnderAnotherNameIsToldOnceAndIsReadAllTheSame() {
        assertThat(read("nordlia", "navn: Nordlia skole\n").problems()).isEqualTo("""
                schools/nordlia/school.yaml:1:1: error: unknown field 'navn' [unknown-key]
                  did you mean 'name'?
                schools/nordlia/school.yaml:1:7: error: 'name' is text, but a mapping is expected [invalid-value]
                  write a language tag, a colon and the name in each line""");
        assertThat(read("nordlia", "Name: {nb: A}\ncontacts: [{rol: office, telefn: 00 00 00 00}]\n")
                        .problems())
                .isEqualTo("""
                schools/nordlia/school.yaml:1:1: error: unknown field 'Name' [unknown-key]
                  did you mean 'name'?
                schools/nordlia/school.yaml:2:13: error: unknown field 'rol' [unknown-key]
                  did you mean 'role'?
                schools/nordlia/school.yaml:2:18: error: this contact has neither 'phone' nor 'email' [missing-key]
                  write one of them, or delete the contact
                schools/nordlia/school.yaml:2:26: error: unknown field 'telefn' [unknown-key]
                  use one of: email, phone, role""");
    }

    @Test
    void aFieldThatCannotBeReadHidesNoMistakeInTheOthers() {
        assertThat(read("nordlia", """
                name:
                  nb: "Nordlia skole
                kind: privatt
                contacts:
                  - role: office
                    phone: 00 00
                  – role: rektor
                    email: a@example.org
                dates:
                  - {kind: first-day, from: "17. august 2026"
                hours: []
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: the " that opens here is not closed in this line [yaml-syntax]
                  write " at the end of the text
                schools/nordlia/school.yaml:3:7: error: unknown kind 'privatt' [invalid-value]
                  did you mean 'private'?
                schools/nordlia/school.yaml:6:12: warning: 'phone' '00 00' has 4 digits, but Norwegian numbers have 8 [invalid-value]
                  look the number up; one in another country begins with + and the country's code
                schools/nordlia/school.yaml:7:3: error: an item of a list begins with '–' here, but '-' is expected [yaml-syntax]
                  write '- ', with the hyphen of the keyboard; Word puts others in its place
                schools/nordlia/school.yaml:7:11: error: unknown role 'rektor' [invalid-value]
                  did you mean 'principal'?
                schools/nordlia/school.yaml:10:5: error: the '{' that opens here is not closed [yaml-syntax]
                  write '}' after the last item""");
    }

    @Test
    void wordsInNynorskAndInLettersOfMacOsAreKnown() {
        assertThat(read("nordlia", """
                namn: {nb: A}
                kind: offentleg
                a\u030Apningstider:
                  - {kind: ekspedisjon, days: [ma\u030Andag, tysdag, tors], from: "08:00", to: "15:00"}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:1:1: error: unknown field 'namn' [unknown-key]
                  did you mean 'name'?
                schools/nordlia/school.yaml:2:7: error: unknown kind 'offentleg' [invalid-value]
                  did you mean 'public'?
                schools/nordlia/school.yaml:3:1: error: unknown field 'a\u030Apningstider' [unknown-key]
                  did you mean 'hours'?
                schools/nordlia/school.yaml:4:12: error: unknown kind 'ekspedisjon' [invalid-value]
                  did you mean 'office'?
                schools/nordlia/school.yaml:4:32: error: unknown item 'ma\u030Andag' of 'days' [invalid-value]
                  did you mean 'mon'?
                schools/nordlia/school.yaml:4:41: error: unknown item 'tysdag' of 'days' [invalid-value]
                  did you mean 'tue'?
                schools/nordlia/school.yaml:4:49: error: unknown item 'tors' of 'days' [invalid-value]
                  did you mean 'thu'?""");
    }

    @Test
    void daysAreListedInTheOrderOfTheWeek() {
        assertThat(read("nordlia", """
                name: {nb: A}
                hours:
                  - {kind: office, days: [mandag, Lørdag, alle], from: "08:00", to: "15:00"}
                """).problems()).isEqualTo("""
                schools/nordlia/school.yaml:3:27: error: unknown item 'mandag' of 'days' [invalid-value]
                  did you mean 'mon'?
                schools/nordlia/school.yaml:3:35: error: unknown item 'Lørdag' of 'days' [invalid-value]
                  did you mean 'sat'?
                schools/nordlia/school.yaml:3:43: error: unknown item 'alle' of 'days' [invalid-value]
                  use one of: mon, tue, wed, thu, fri, sat, sun""");
    }

    @Test
    void aPublicSchoolWhoseSiteHasAnAddressOwesAStatement() {
        String told = """
                schools/nordlia/school.yaml:3:3: warning: the site has an address, but no statement on how accessible it is, which public schools must have [missing-key]
                  make one at uustatus.no, and write below 'site:' in this file: accessibility: https:// and its address""";
        String public_ = "name: {nb: A}\nsite:\n  address: https://skolen.example.org\n";
        assertThat(read("nordlia", public_).problems()).isEqualTo(told);
        assertThat(read("nordlia", public_ + "kind: oslo\n").problems()).isEqualTo(told);
        assertThat(read("nordlia", public_ + "kind: private\n").problems()).isEmpty();
        assertThat(read("nordlia", "name: {nb: A}\n").problems()).isEmpty();
        assertThat(read("nordlia", public_ + "  accessibility: https://example.org/a\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void aFolderThatNobodyReadsIsTold() {
        assertThat(read("nordlia", """
                name: {nb: A}
                -- schools/nordlia/LESMEG.txt --
                x
                -- schools/nordlia/assets/a.txt --
                x
                -- schools/nordlia/assets/b/c.txt --
                x
                -- schools/nordlia/bilder/a.txt --
                x
                """).problems()).isEqualTo("""
                schools/nordlia/assets:1:1: warning: nothing in this folder is read or published [stray-file]
                  move it to assets/nordlia/ of the whole site, and link to the files there
                schools/nordlia/bilder:1:1: warning: nothing in this folder is read or published [stray-file]
                  move pages to content/, and other files to assets/nordlia/ of the whole site""");
    }

    @Test
    void aFolderThatWasMeantForASchoolIsTold() {
        SiteText.of("""
                -- schools/a/school.yaml --
                name: {nb: A}
                -- schools/b/School.yml --
                x
                -- schools/c/content/fau.md --
                x
                -- schools/Sør lia/school.yaml --
                x
                -- schools/README.md --
                x
                """).in(folder);
        DiagnosticLog problems = new DiagnosticLog();
        assertThat(SchoolIds.below(folder, problems)).containsExactly("a");
        assertThat(ReadSite.print(problems)).isEqualTo("""
                schools/Sør lia/school.yaml:1:1: error: folder 'Sør lia' is no id of a school [invalid-value]
                  did you mean 'sor-lia'?
                schools/b/school.yaml:1:1: warning: the file is not there, so the folder is no school and no site is built of it [missing-file]
                  rename 'School.yml' to school.yaml
                schools/c/school.yaml:1:1: warning: the file is not there, so the folder is no school and no site is built of it [missing-file]
                  make it with 'brobygger new-school c', or delete the folder""");
    }

    @Test
    void theStatementIsOwedAtTheAddressOfTheSettingsToo() {
        String told = """
                schools/nordlia/school.yaml:%s: warning: the site has an address in jbake.properties, but no statement on how accessible it is, which public schools must have [missing-key]
                  make one at uustatus.no, and write below 'site:' in this file: accessibility: https:// and its address""";
        assertThat(readAtAnAddress("name: {nb: A}\n")).isEqualTo(told.formatted("1:7"));
        assertThat(readAtAnAddress("name: {nb: A}\nsite: {languages: [nb]}\n")).isEqualTo(told.formatted("2:7"));
        assertThat(readAtAnAddress("name: {nb: A}\nsite: {accessibility: \"https://example.org/a\"}\n"))
                .isEmpty();
        assertThat(readAtAnAddress("name: {nb: A}\nkind: private\n")).isEmpty();
    }

    private String readAtAnAddress(String file) {
        return read("nordlia\nsite.host=https://skolen.example.org", file).problems();
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
