package no.brobygger.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;

class AskedLanguageTest {

    @Test
    void languageIsAskedForByItsTagItsFirstPartAndItsOtherNames() {
        assertThat(AskedLanguage.of(languages("nb", "nn", "fa-AF")))
                .containsExactly(
                        new AskedLanguage("nb", List.of("nb", "no")),
                        new AskedLanguage("nn", List.of("nn")),
                        new AskedLanguage("fa-AF", List.of("fa-AF", "prs", "fa")));
    }

    @Test
    void tagLeadsToTheLanguageThatHasItBeforeAnother() {
        assertThat(AskedLanguage.of(languages("fa-AF", "fa")))
                .containsExactly(
                        new AskedLanguage("fa-AF", List.of("fa-AF", "prs")), new AskedLanguage("fa", List.of("fa")));
    }

    @Test
    void longerTagsStandBeforeTheirBeginnings() {
        assertThat(AskedLanguage.alternatives(AskedLanguage.of(languages("nb", "fa-AF"))))
                .isEqualTo("fa-AF|prs|fa|nb|no");
    }

    private static List<Language> languages(String... tags) {
        return Stream.of(tags)
                .map(tag -> new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of()))
                .toList();
    }
}
