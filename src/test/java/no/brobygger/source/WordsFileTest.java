package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.brobygger.SiteText;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsFileTest {

    @TempDir
    Path folder;

    @Test
    void wordsAreReadAndFolded() {
        ReadSite site = read("data/words.yaml", """
                nb:
                  numbers: {1: [Én, ett], 2: [to]}
                  negations: [ikke, u…]
                  shortest: 50
                """);

        LanguageWords words = site.source().words().of(site.source().languages().get("nb"));
        assertThat(site.problems()).isEmpty();
        assertThat(words.numbers()).isEqualTo(Map.of("én", 1, "ett", 1, "to", 2));
        assertThat(words.negations().has("ikke")).isTrue();
        assertThat(words.negations().has("ulovlig")).isTrue();
        assertThat(words.negations().has("ut")).isFalse();
        assertThat(words.shortest()).isEqualTo(50);
        assertThat(words.longest()).isEqualTo(LanguageWords.USUAL_LONGEST);
    }

    @Test
    void wordsAreChecked() {
        assertThat(read("data/words.yaml", """
                nb:
                  number: {1: [en]}
                  numbers: {0: [null], 1: [én, Én], 2: [én]}
                  negations: ikke
                  longest: 20
                xx: {}
                nn: [a]
                """).problems()).isEqualTo("""
                data/words.yaml:2:3: error: unknown field 'number' [unknown-key]
                  did you mean 'numbers'?
                data/words.yaml:3:16: error: 'numbers' has the key '0', which is no number [invalid-value]
                  write a whole number from 1 to 1000000
                data/words.yaml:3:32: error: word 'Én' already stands at line 3 [duplicate-key]
                  keep one of the two
                data/words.yaml:3:41: error: word 'én' already stands at line 3 [duplicate-key]
                  keep one of the two
                data/words.yaml:4:14: error: 'negations' is text, but a list is expected [invalid-value]
                  write [a, b], or [] for none
                data/words.yaml:5:12: error: 'longest' is no whole number from 101 to 1000 [invalid-value]
                  write such a number without quotes
                data/words.yaml:6:1: error: unknown language 'xx' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there
                data/words.yaml:7:1: error: unknown language 'nn' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there""");
    }

    @Test
    void meaningsAreReadByKindAndAnotherKindIsTold() {
        ReadSite site = read("data/words.yaml", """
                nb:
                  meanings: {must: [skal, må], may: [kan…]}
                  meant: {must: [skal], mabye: [kan]}
                """);

        LanguageWords words = site.source().words().of(site.source().languages().get("nb"));
        assertThat(words.meanings().get(Meaning.MUST).has("må")).isTrue();
        assertThat(words.meanings().get(Meaning.MAY).has("kanskje")).isTrue();
        assertThat(words.meant().get(Meaning.MUST).has("må")).isFalse();
        assertThat(site.problems()).isEqualTo("""
                data/words.yaml:3:25: error: unknown field 'mabye' [unknown-key]
                  use one of: after, least, may, most, must, within""");
    }

    @Test
    void unitsOfTimeAreReadByKindAndWhatOnlyLooksLikeADenialIsNone() {
        ReadSite site = read("data/words.yaml", """
                nb:
                  affirmations: [umiddelbar…]
                  negations: [ikke, u…]
                  units: {week: [uke, uker], month: [måned…]}
                """);

        LanguageWords words = site.source().words().of(site.source().languages().get("nb"));
        assertThat(site.problems()).isEmpty();
        assertThat(words.denies("ulovlig")).isTrue();
        assertThat(words.denies("umiddelbart")).isTrue();
        assertThat(words.denies("umiddelbarhet")).isFalse();
        assertThat(words.units().kind("uker")).hasValue("week");
        assertThat(words.units().kind("månedene")).hasValue("month");
        assertThat(words.units().kind("ulovlig")).isEmpty();
    }

    @Test
    void kindsOfUnitsAreChecked() {
        assertThat(read("data/words.yaml", """
                nb:
                  units: {weeks: [uke], hour: [dag], day: [dag]}
                """).problems()).isEqualTo("""
                data/words.yaml:2:11: error: unknown field 'weeks' [unknown-key]
                  did you mean 'week'?
                data/words.yaml:2:44: error: word 'dag' already stands at line 2 [duplicate-key]
                  keep one of the two""");
        assertThat(read("data/words.yaml", "nb: {units: [uke]}\n").problems()).isEqualTo("""
                data/words.yaml:1:13: error: 'units' is a list, but a mapping is expected [invalid-value]
                  write the fields day, hour, minute, month, week, year below it""");
    }

    private ReadSite read(String path, String text) {
        return ReadSite.of(SiteText.small().with("-- " + path + " --\n" + text).in(folder));
    }
}
