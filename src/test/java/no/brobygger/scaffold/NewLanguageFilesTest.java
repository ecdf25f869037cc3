package no.brobygger.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;

class NewLanguageFilesTest {

    private static final String COMMENT = "# Languages in preparation: they are built like the others, but show the"
            + " source and say so while interface.po is not\n"
            + "# whole. Move a language up to brobygger.languages when it is.\n";

    @Test
    void aBlockFollowsTheLastOne() {
        Language language = new Language(
                "no", "a: b", "it's", Direction.RTL, "fa-AF-u-nu-latn", "latn", "gregory", List.of("fa", "en"));

        assertThat(LanguageBlock.appendTo("nb:\n  autonym: norsk", language)).isEqualTo("""
                nb:
                  autonym: norsk

                'no':
                  autonym: 'a: b'
                  norwegian: 'it''s'
                  direction: rtl
                  icu: fa-AF-u-nu-latn
                  digits: latn
                  calendar: gregory
                  fallback: [fa, en]
                """);
    }

    @Test
    void theListOfLanguagesInPreparationIsBegunBelowThePublishedOnes() {
        assertThat(PreparingSetting.addTo("a=b\nbrobygger.languages=nb, \\\n  en\nc=d", "ti"))
                .isEqualTo("a=b\nbrobygger.languages=nb, \\\n  en\n\n" + COMMENT
                        + "brobygger.languages.preparing=ti\nc=d");
        assertThat(PreparingSetting.addTo("a=b", "ti"))
                .isEqualTo("a=b\n\n" + COMMENT + "brobygger.languages.preparing=ti\n");
        assertThat(PreparingSetting.addTo("brobygger.languages=nb\r\n", "ti"))
                .isEqualTo(("brobygger.languages=nb\n\n" + COMMENT + "brobygger.languages.preparing=ti\n")
                        .replace("\n", "\r\n"));
    }

    @Test
    void theListGrowsAtItsEnd() {
        assertThat(PreparingSetting.addTo(
                        "#brobygger.languages.preparing=x\n brobygger.languages.preparing : vi  \nb=c\n", "ti"))
                .isEqualTo("#brobygger.languages.preparing=x\n brobygger.languages.preparing : vi, ti  \nb=c\n");
        assertThat(PreparingSetting.addTo("brobygger.languages.preparing=\n", "ti"))
                .isEqualTo("brobygger.languages.preparing=ti\n");
        assertThat(PreparingSetting.addTo("brobygger.languages.preparing=vi, \\\r\n  hr\r\n", "ti"))
                .isEqualTo("brobygger.languages.preparing=vi, \\\r\n  hr, ti\r\n");
    }
}
