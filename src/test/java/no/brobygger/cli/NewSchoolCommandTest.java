package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.scaffold.NewSchoolResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewSchoolCommandTest {

    private static final NewSchoolResult MADE =
            new NewSchoolResult.Made("schools/nordlia/school.yaml", "Eksempel skole");

    private static final String WRITTEN = """
            written: schools/nordlia/school.yaml
            Eksempel skole is there. Build its site: ./brobygger build --school nordlia --output public
            """;

    @TempDir
    private Path folder;

    @Test
    void inPipeNothingIsAskedAndOptionsAreTheAnswers() {
        FakeSites sites = FakeSites.making(MADE);

        CliRun few = CliRun.in(folder, sites, "new-school", "nordlia", "--name", "Eksempel skole");
        CliRun all = CliRun.in(
                folder,
                sites,
                "new-school",
                "nordlia",
                "--name=Eksempel skole",
                "--main-language=nn",
                "--kind=oslo",
                "--phone=00 00 00 00",
                "--email=skolen@example.org",
                "--address=https://example.org/",
                "--colour=#0e5a6b");

        assertThat(List.of(few, all)).containsOnly(new CliRun(0, WRITTEN, ""));
        assertThat(sites.calls())
                .containsExactly(
                        "new-school " + folder + " nordlia {NAME=Eksempel skole, MAIN_LANGUAGE=, KIND=, PHONE=, EMAIL=,"
                                + " ADDRESS=, COLOUR=}",
                        "new-school " + folder + " nordlia {NAME=Eksempel skole, MAIN_LANGUAGE=nn, KIND=oslo,"
                                + " PHONE=00 00 00 00, EMAIL=skolen@example.org, ADDRESS=https://example.org/,"
                                + " COLOUR=#0e5a6b}");
    }

    @Test
    void onTerminalTheRestIsAskedALineEach() throws IOException {
        Path site = SiteText.small().in(folder);

        CliRun run = CliRun.typing(
                List.of("Eksempel skole", "", "", "skolen@example.org", "", ""),
                site,
                new SiteBuildWork(),
                "new-school",
                "nordlia",
                "--phone=");

        assertThat(run)
                .isEqualTo(new CliRun(
                        0,
                        WRITTEN,
                        "What do you know about the school? Enter alone leaves a line out.\n"
                                + "The school's name: What it writes to parents in, nb or nn [nb]: "
                                + "Its kind: public, private or oslo [public]: The e-mail address of its office: "
                                + "The address that its site will have: "
                                + "The colour of the band at the top, such as #0e5a6b: "));
        assertThat(Files.readString(site.resolve("schools/nordlia/school.yaml")))
                .contains("""
                contacts:
                  - role: office
                #    phone: 00 00 00 00
                    email: skolen@example.org
                """);
    }

    @Test
    void wrongAnswerIsToldInTheReadersWordsAndAskedAgain() {
        CliRun run = CliRun.typing(
                List.of("  ", "Eksempel skole", "en", "nn", "ring oss", "", "skolen", "", "#4a90a4", "\"#305f6c\""),
                SiteText.small().with("""
                        -- data/languages.yaml --
                        nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
                        nn: {autonym: norsk nynorsk, norwegian: norsk nynorsk, direction: ltr, icu: nn, digits: latn, calendar: gregory}
                        en: {autonym: English, norwegian: engelsk, direction: ltr, icu: en-GB, digits: latn, calendar: gregory}
                        """).in(folder),
                new SiteBuildWork(),
                "new-school",
                "nordlia",
                "--kind=public",
                "--address=");

        assertThat(run).isEqualTo(new CliRun(0, WRITTEN, """
                        What do you know about the school? Enter alone leaves a line out.
                        The school's name: brobygger: error: the school has no name
                          write what it is called, such as Eksempel skole
                        The school's name: What it writes to parents in, nb or nn [nb]: \
                        brobygger: error: unknown main-language 'en'
                          use one of: nb, nn
                        What it writes to parents in, nb or nn [nb]: The phone of its office: \
                        brobygger: error: 'phone' 'ring oss' is not a phone number
                          write digits, such as 00 00 00 00
                        The phone of its office: The e-mail address of its office: \
                        brobygger: error: 'email' 'skolen' is not an e-mail address
                          write it like skolen@example.org
                        The e-mail address of its office: The colour of the band at the top, such as #0e5a6b: \
                        brobygger: error: text on #4a90a4 is hard to read: neither white nor black stands out 7 to 1
                          take a darker shade, such as "#305f6c"
                        The colour of the band at the top, such as #0e5a6b:\s"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --name= | the school has no name | write what it is called, such as Eksempel skole
            --main-language=en | unknown main-language 'en' | use one of: nb, nn
            --kind=privat | unknown kind 'privat' | did you mean 'private'?
            --kind=kommunal | unknown kind 'kommunal' | use one of: public, private, oslo
            --phone=ring oss | 'phone' 'ring oss' is not a phone number | write digits, such as 00 00 00 00
            --email=post at | 'email' 'post at' is not an e-mail address | write it like skolen@example.org
            --address=http://x | 'address' 'http://x' is not a web address that begins with https: | \
            write the site's public address, such as https://skolen.no/foreldre
            --colour=red | 'colour' 'red' is not a colour | write it like "#0e5a6b", in quotes
            """)
    void wrongOptionIsWrongUsageAndLeavesNothing(String option, String message, String remedy) {
        Path site = SiteText.small().in(folder);
        String[] words = option.startsWith("--name")
                ? new String[] {"new-school", "nordlia", option}
                : new String[] {"new-school", "nordlia", "--name=Eksempel skole", option};

        CliRun expected = new CliRun(2, "", "brobygger: error: " + message + "\n  " + remedy + "\n");

        assertThat(CliRun.in(site, new SiteBuildWork(), words)).isEqualTo(expected);
        assertThat(site.resolve("schools")).doesNotExist();
    }

    @Test
    void allWrongOptionsAreToldAtOnceAndNothingIsAsked() {
        Path site = SiteText.small().in(folder);
        String[] words = {"new-school", "nordlia", "--kind=privat", "--email=post at", "--colour=red"};
        String told = """
                brobygger: error: unknown kind 'privat'
                  did you mean 'private'?
                brobygger: error: 'email' 'post at' is not an e-mail address
                  write it like skolen@example.org
                brobygger: error: 'colour' 'red' is not a colour
                  write it like "#0e5a6b", in quotes
                """;

        assertThat(CliRun.typing(List.of(), site, new SiteBuildWork(), words)).isEqualTo(new CliRun(2, "", told));
        assertThat(CliRun.in(site, new SiteBuildWork(), words)).isEqualTo(new CliRun(2, "", """
                brobygger: error: the school has no name
                  add --name, such as --name 'Eksempel skole'
                """ + told));
        assertThat(site.resolve("schools")).doesNotExist();
    }

    @Test
    void endOfInputLeavesNothing() {
        Path site = SiteText.small().in(folder);

        CliRun run = CliRun.typing(List.of("Eksempel skole"), site, new SiteBuildWork(), "new-school", "nordlia");

        assertThat(run)
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "What do you know about the school? Enter alone leaves a line out.\n"
                                + "The school's name: What it writes to parents in, nb or nn [nb]: \n"
                                + "brobygger: error: the answers ended before the last question, so nothing was written\n"
                                + "  answer each question, with Enter alone where you know nothing\n"));
        assertThat(site.resolve("schools")).doesNotExist();
    }

    @Test
    void whatCannotBeIsWrongUsageBeforeAnythingIsAsked() {
        Path site = SiteText.small().in(folder);

        CliRun run = CliRun.typing(List.of(), site, new SiteBuildWork(), "new-school", "Nordlia skole");

        assertThat(run)
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "brobygger: error: 'Nordlia skole' is no id of a school\n  did you mean 'nordlia-skole'?\n"));
    }

    @Test
    void nextCommandNamesTheSiteIfItIsAnother() throws IOException {
        Files.createDirectory(folder.resolve("our site"));
        Files.createDirectory(folder.resolve("site"));
        FakeSites sites = FakeSites.making(MADE);

        CliRun plain = CliRun.in(folder, sites, "new-school", "nordlia", "--name=x", "--site=site");
        CliRun quoted = CliRun.in(folder, sites, "new-school", "nordlia", "--name=x", "--site=our site");

        assertThat(plain.out()).isEqualTo("""
                written: site/schools/nordlia/school.yaml
                Eksempel skole is there. Build its site: ./brobygger build --site site --school nordlia --output public
                """);
        assertThat(quoted.out()).isEqualTo("""
                written: our site/schools/nordlia/school.yaml
                Eksempel skole is there. Build its site: ./brobygger build --site 'our site' --school nordlia --output public
                """);
    }

    @Test
    void anErrorOfTheSettingsStopsIt() {
        FakeSites sites = FakeSites.making(
                new NewSchoolResult.Failed(),
                Diagnostic.error(Rule.MISSING_KEY, SourceLocation.startOf("jbake.properties"), "no key", "write it"));

        assertThat(CliRun.in(folder, sites, "new-school", "nordlia", "--name=x"))
                .isEqualTo(new CliRun(1, "", """
                        jbake.properties:1:1: error: no key [missing-key]
                          write it
                        1 error: nothing was written
                        """));
    }

    @Test
    void whatIsTypedIsReadAsUtf8() {
        byte[] bytes = "Sørlia 🏫\r\n\nsist".getBytes(StandardCharsets.UTF_8);

        TypedLines lines = TypedLines.of(new ByteArrayInputStream(bytes));

        assertThat(List.of(lines.next(), lines.next(), lines.next(), lines.next()))
                .extracting(line -> line.orElse("(end)"))
                .containsExactly("Sørlia 🏫", "", "sist", "(end)");
    }
}
