package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.scaffold.NewSchool;
import no.brobygger.scaffold.NewSchoolResult;
import no.brobygger.scaffold.SchoolInterview;
import no.brobygger.scaffold.SchoolQuestion;
import no.brobygger.school.Colour;
import no.brobygger.school.Contact;
import no.brobygger.school.School;
import no.brobygger.school.SchoolKind;
import no.brobygger.school.SchoolSite;
import no.brobygger.school.Schools;
import no.brobygger.source.SchoolIds;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewSchoolTest {

    private static final NewSchoolResult MADE =
            new NewSchoolResult.Made("schools/nordlia/school.yaml", "Eksempel skole");
    private static final Map<SchoolQuestion, String> NAMED = Map.of(SchoolQuestion.NAME, "Eksempel skole");

    @TempDir
    private Path folder;

    private final DiagnosticLog problems = new DiagnosticLog();

    @Test
    void nothingElseIsTouchedAndTheSchoolIsListed() {
        Path site = SmallSite.with("", folder);
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        assertThat(make(site, "nordlia", NAMED)).isEqualTo(MADE);

        SortedMap<String, String> after = ShippedSite.bytesBelow(site);
        assertThat(after.remove("schools/nordlia/school.yaml")).startsWith("# What the school tells about itself.");
        assertThat(after).isEqualTo(before);
        assertThat(SchoolIds.below(site, problems)).containsExactly("nordlia");
        assertThat(GoldenSite.printed(problems)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasTold() {
        Path site = SmallSite.with("", folder);
        make(site, "nordlia", NAMED);
        make(
                site,
                "sorlia",
                Map.of(
                        SchoolQuestion.NAME, " Eksempel skule\t",
                        SchoolQuestion.MAIN_LANGUAGE, "nn",
                        SchoolQuestion.KIND, "public",
                        SchoolQuestion.PHONE, "22222222",
                        SchoolQuestion.EMAIL, "skolen@example.org",
                        SchoolQuestion.ADDRESS, "https://example.org/a:",
                        SchoolQuestion.COLOUR, "\"#0e5a6b\""));

        assertThat(school(site, "nordlia")).isEqualTo(Schools.named("nordlia", Map.of("nb", "Eksempel skole")));
        assertThat(school(site, "sorlia"))
                .isEqualTo(new School(
                        "sorlia",
                        Map.of("nn", "Eksempel skule"),
                        SchoolKind.PUBLIC,
                        new SchoolSite(
                                Optional.of(URI.create("https://example.org/a:/")),
                                Optional.of("nn"),
                                List.of(),
                                Optional.empty()),
                        Optional.of(new Colour(0x0e5a6b)),
                        Optional.empty(),
                        List.of(new Contact(
                                Contact.Role.OFFICE, Optional.of("22222222"), Optional.of("skolen@example.org"))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
        assertThat(GoldenSite.printed(problems)).isEqualTo("""
                schools/sorlia/school.yaml:20:3: warning: the site has an address, but no statement on how accessible it is, which public schools must have [missing-key]
                  make one at uustatus.no, and write below 'site:' in this file: accessibility: https:// and its address
                """);
    }

    static Stream<String> names() {
        String words =
                "null no true ~ 12 1e3 0x1F .nan ' '' \" \\ \\n \\u0041 # {} [a !a !!int &a *a %a @a `a | > - --- ..."
                        + " << = a: a#b ${a} <b> &amp; {school.name} 🏫 مدرسة";
        String phrases =
                "# a;a #b;a: b;: a;- a;? a;!!int 1;a, b;a  b;\u00A0a\u00A0b;Nordlia \"skole\": #1;Sør-Ål (1–7);"
                        + "👨\u200D👩\u200D👧 skole;e\u0301cole;\u200Eabc\u200F";
        return Stream.concat(Stream.of(words.split(" ")), Stream.of(phrases.split(";")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameIsReadBackAsItWasTold(String name) {
        Path site = SmallSite.with("", folder);

        make(site, "nordlia", Map.of(SchoolQuestion.NAME, name));

        assertThat(school(site, "nordlia").names()).isEqualTo(Map.of("nb", name.strip()));
        assertThat(GoldenSite.printed(problems)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            NAME|a\\u202Eb|control character '\\u202E' turns text around unseen|delete the character; the page sets the direction itself
            NAME|a\\u2066b|control character '\\u2066' is not closed in its paragraph|delete the character; the page sets the direction itself
            NAME|a\\u0000b|control character '\\u0000' is no text|delete the character; the page sets the direction itself
            NAME|a\\u0007b|control character '\\u0007' is no text|delete the character; the page sets the direction itself
            NAME|a\\u0009b|control character '\\u0009' is no text|delete the character; the page sets the direction itself
            NAME|a\\u0085b|control character '\\u0085' is no text|delete the character; the page sets the direction itself
            NAME|a\\u2028b|control character '\\u2028' is no text|delete the character; the page sets the direction itself
            NAME|a\\uFFFEb|control character '\\uFFFE' is no text|delete the character; the page sets the direction itself
            NAME|a\\uD800b|control character '\\uD800' is no text|delete the character; the page sets the direction itself
            NAME|a\\u000Ab|'name' has more than one line|write it on one line
            PHONE|0\\u000D0|'phone' has more than one line|write it on one line
            NAME|S\\uFFFD|'name' 'S\uFFFD' has a character that was not understood|make the terminal use UTF-8 (LC_ALL=C.UTF-8), and try again
            NAME|\\u0020|the school has no name|write what it is called, such as Eksempel skole
            MAIN_LANGUAGE|nynorsk|unknown main-language 'nynorsk'|did you mean 'nn'?
            KIND|PUBLIC|unknown kind 'PUBLIC'|did you mean 'public'?
            PHONE|22 33 44|'phone' '22 33 44' has 6 digits, but Norwegian numbers have 8|look the number up; one in another country begins with + and the country's code
            PHONE|ring oss|'phone' 'ring oss' is not a phone number|write digits, such as 00 00 00 00
            EMAIL|post@skolen|'email' 'post@skolen' is not an e-mail address|write it like skolen@example.org
            ADDRESS|www.example.org|'address' 'www.example.org' is not a web address that begins with https:|write https://www.example.org
            COLOUR|0e5a6b|'colour' '0e5a6b' is not a colour|write it like "#0e5a6b", in quotes
            COLOUR|#777777|text on #777777 is hard to read: neither white nor black stands out 7 to 1|take a darker shade, such as "#595959"
            """)
    void aWrongAnswerIsToldAndAskedAgain(SchoolQuestion question, String wrong, String message, String remedy) {
        Path site = SmallSite.with("", folder);
        Answers answers = new Answers(NAMED);
        answers.first.put(question, characters(wrong));

        NewSchoolResult result = new NewSchool(site).make("nordlia", answers, problems);

        assertThat(result).isEqualTo(MADE);
        assertThat(answers.refusals).containsExactly(question + ": " + message + "\n  " + remedy);
        assertThat(school(site, "nordlia")).isEqualTo(Schools.named("nordlia", Map.of("nb", "Eksempel skole")));
    }

    @Test
    void aGiantNameIsToldAsTheReaderTellsIt() {
        Answers answers = new Answers(NAMED);
        answers.first.put(SchoolQuestion.NAME, "x".repeat(5001));

        new NewSchool(SmallSite.with("", folder)).make("nordlia", answers, problems);

        assertThat(answers.refusals)
                .containsExactly("NAME: a text has 5001 characters, at most 5000 are read\n  indent with spaces, write"
                        + " 'key: value', and put text with special characters in quotes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Nordlia skole | 'Nordlia skole' is no id of a school | did you mean 'nordlia-skole'?
            Sørlia        | 'Sørlia' is no id of a school        | did you mean 'sorlia'?
            ÆRØY_ÅS       | 'ÆRØY_ÅS' is no id of a school       | did you mean 'aeroy-as'?
            -nordlia--1-  | '-nordlia--1-' is no id of a school  | did you mean 'nordlia-1'?
            ../nordlia    | '../nordlia' is no id of a school    | did you mean 'nordlia'?
            a/b           | 'a/b' is no id of a school           | did you mean 'a-b'?
            ..            | '..' is no id of a school            | use lower-case letters a–z, digits and '-', at most 100
            مدرسة         | 'مدرسة' is no id of a school         | use lower-case letters a–z, digits and '-', at most 100
            ""            | '' is no id of a school              | use lower-case letters a–z, digits and '-', at most 100
            """)
    void whatIsNoIdIsRefusedBeforeAnythingIsAsked(String id, String message, String remedy) {
        Path site = SmallSite.with("", folder);

        assertThat(new NewSchool(site).make(id, new Answers(Map.of()), problems))
                .isEqualTo(new NewSchoolResult.Refused(message, remedy));
        assertThat(site.resolve("schools")).doesNotExist();
    }

    @Test
    void aSchoolThatIsThereIsNeverWrittenOver() {
        Path site = SmallSite.with("-- schools/nordlia/school.yaml --\n", folder);
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        assertThat(new NewSchool(site).make("nordlia", new Answers(Map.of()), problems))
                .isEqualTo(new NewSchoolResult.Refused(
                        "there is a school 'nordlia' already",
                        "change schools/nordlia/school.yaml, or choose another id"));
        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(before);
    }

    @Test
    void aFolderWithoutItsFileGetsIt() {
        Path site = SmallSite.with("-- schools/nordlia/content/tolk.md --\ntitle=Tolk\n~~~~~~\n", folder);

        assertThat(make(site, "nordlia", NAMED)).isEqualTo(MADE);
        assertThat(site.resolve("schools/nordlia/content/tolk.md")).exists();
    }

    @Test
    void aPlaceThatIsNoFolderOfTheSiteIsRefused() throws IOException {
        Path site = SmallSite.with("-- schools/fil --\n", folder.resolve("site"));
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("schools/ut"), folder.resolve("elsewhere"));

        assertThat(new NewSchool(site).make("fil", new Answers(Map.of()), problems))
                .isEqualTo(new NewSchoolResult.Refused(
                        "'schools/fil' is no folder, but one is expected", "replace it with a folder"));
        assertThat(new NewSchool(site).make("ut", new Answers(Map.of()), problems))
                .isEqualTo(new NewSchoolResult.Refused(
                        "'schools/ut' leads out of the site's folder", "put a folder in its place"));
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void aMistakeInAPageOrInTheSchoolThatIsMissingDoesNotHinder() {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                brobygger.school=nordlia
                -- content/index.md --
                summary=Uten tittel
                ~~~~~~
                """, folder);

        assertThat(make(site, "nordlia", NAMED)).isEqualTo(MADE);
        assertThat(GoldenSite.printed(problems)).isEmpty();
    }

    @Test
    void mistakesInTheSettingsAreToldAndNothingIsAsked() {
        Path site = SmallSite.with("-- jbake.properties --\nbrobygger.languages=nb, qq\n", folder);

        assertThat(new NewSchool(site).make("nordlia", new Answers(Map.of()), problems))
                .isEqualTo(new NewSchoolResult.Failed());
        assertThat(GoldenSite.printed(problems)).isEqualTo("""
                jbake.properties:1:1: error: the site has no name [missing-key]
                  write brobygger.site.name= and the name that readers see
                jbake.properties:1:25: error: unknown language 'qq' [unknown-language]
                  did you mean 'sq'?
                """);
        assertThat(site.resolve("schools")).doesNotExist();
    }

    @Test
    void theSiteOfANewSchoolBuilds() {
        Path site = SmallSite.with("", folder.resolve("site"));
        make(site, "nordlia", NAMED);

        SchoolsReport report = new SchoolsBuild(site, new BuildOptions(2, false))
                .build(folder.resolve("public"), SchoolChoice.ALL, problems);

        assertThat(report.published()).isEqualTo(1);
        assertThat(folder.resolve("public/nordlia/nb/index.html")).content().contains("Eksempel skole");
        assertThat(GoldenSite.printed(problems)).isEmpty();
    }

    private NewSchoolResult make(Path site, String id, Map<SchoolQuestion, String> told) {
        Answers answers = new Answers(told);
        NewSchoolResult result = new NewSchool(site).make(id, answers, problems);
        assertThat(answers.refusals).isEmpty();
        return result;
    }

    private School school(Path site, String id) {
        SiteSource source = new SiteReader().read(site, new DiagnosticLog());
        return new SiteReader().school(source, id, problems).orElseThrow();
    }

    /** The text with characters in place of their escapes. */
    private static String characters(String text) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                characters.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                characters.append(text.charAt(i));
            }
        }
        return characters.toString();
    }

    /** Answers as told, the first time perhaps otherwise. */
    private static final class Answers implements SchoolInterview {

        private final Map<SchoolQuestion, String> told;
        private final Map<SchoolQuestion, String> first = new EnumMap<>(SchoolQuestion.class);
        private final List<String> refusals = new ArrayList<>();

        Answers(Map<SchoolQuestion, String> told) {
            this.told = told;
        }

        @Override
        public String answer(SchoolQuestion question, String usual) {
            assertThat(told).as("what is asked").isNotEmpty();
            return Optional.ofNullable(first.remove(question)).orElse(told.getOrDefault(question, ""));
        }

        @Override
        public void refuse(SchoolQuestion question, Diagnostic wrong) {
            refusals.add(question + ": " + wrong.message() + "\n  " + wrong.remedy());
        }
    }
}
