package no.brobygger.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.BuildOptions;
import no.brobygger.SiteBuild;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainLanguageTest {

    private static final String WORDS = """
            -- data/words.yaml --
            nb:
              plain:
                lix: 30
                lix-important: 25
                sentence: 8
                modals: [skal]
                passives: […es]
                actives: [finnes]
                abbreviations: [bl.a.]
            -- data/glossary.yaml --
            - {id: kontaktlarer, nb: kontaktlærer, nn: kontaktlærar, forms: [kontaktlæreren], meaning: Læreren., where: I brev.}
            """;

    private final DiagnosticLog problems = new DiagnosticLog();

    @TempDir
    Path folder;

    /** Björnsson's definition by hand: 13 words in 4 sentences, 3 of them long: 13 / 4 + 100 × 3 / 13. */
    @Test
    void lixIsWordsInASentencePlusPercentOfLongWords() {
        assertThat(
                        read(
                                "title=Skolen\n~~~~~~\nBarnet ditt har rett til tilpasset opplæring. Spør skolen: Hva forstår du?\n"))
                .extracting(PageReading::path, PageReading::words, PageReading::sentences, PageReading::longest)
                .contains(org.assertj.core.groups.Tuple.tuple("fau.md", 13, 4, 7));
        assertThat(readings.get(0).lix()).isEqualTo(26.3);
        assertThat(readings.get(0).hardest())
                .containsExactly("Hva forstår du?", "Barnet ditt har rett til tilpasset opplæring.", "Spør skolen:");
    }

    @Test
    void wordThatTheGlossaryExplainsIsNotLong() {
        read("title=Skolen\n~~~~~~\nSpør **kontaktlæreren** om dette.\n");

        assertThat(readings.get(0).lix()).isEqualTo(2.5);
    }

    @Test
    void pageThatIsHardIsToldWithItsHardestSentences() {
        read("title=Skolen\nimportance=4\n~~~~~~\n"
                + "Tilpasset opplæring gjelder alle. ".repeat(13).strip() + "\n");

        assertThat(told()).containsExactly("""
                content/fau.md:1:7: warning: LIX of the page in 'nb' is 77.4, above 25 [readability]
                  Tilpasset opplæring gjelder alle.
                  Skolen
                  make the sentences shorter and the words simpler, these first""");
    }

    @Test
    void pageOfFewWordsIsNotJudged() {
        read("title=Skolen\nimportance=4\n~~~~~~\n"
                + "Tilpasset opplæring gjelder alle. ".repeat(12).strip() + "\n");

        assertThat(told()).isEmpty();
    }

    @Test
    void longSentencesPassivesAndAbbreviationsAreTold() {
        read(
                "title=Skolen\n~~~~~~\nDu kan si fra om alt som er galt. Det skal gjøres nå. Det skal finnes bl.a. mat.\n");

        assertThat(told()).containsExactly("""
                content/fau.md:3:1: warning: 'bl.a.' is an abbreviation [abbreviation]
                  Det skal finnes bl.a. mat.
                  write it out""", """
                content/fau.md:3:1: warning: 'skal gjøres' does not say who does it [passive-voice]
                  Det skal gjøres nå.
                  name who acts, such as 'skolen skal melde' instead of 'skal meldes'""", """
                content/fau.md:3:1: warning: a sentence has 9 words, more than 8 [sentence-length]
                  Du kan si fra om alt som er galt.
                  make two of it""");
    }

    private List<PageReading> readings;

    /** What is said of the page, not of the small site around it. */
    private List<String> told() {
        return problems.sorted().stream()
                .map(Object::toString)
                .filter(problem -> problem.startsWith("content/fau.md"))
                .toList();
    }

    private List<PageReading> read(String page) {
        Path site =
                SiteText.small().with(WORDS + "-- content/fau.md --\n" + page).in(folder);
        readings = new SiteBuild(site, new BuildOptions(1, false))
                .check(problems).readings().stream()
                        .filter(reading -> reading.path().equals("fau.md"))
                        .toList();
        return readings;
    }
}
