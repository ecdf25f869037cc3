package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageFactsTest {

    /** Many names begin with their code, as a code by itself does. */
    @ParameterizedTest
    @CsvSource({
        "he, עברית, hebraisk, RTL",
        "la, , latin, ",
        "ig, Asụsụ Igbo, ibo, LTR",
        "fil, Filipino, filipino, LTR",
        "ta, தமிழ், tamil, LTR",
        "th, ไทย, thai, LTR",
        "vi, Tiếng Việt, vietnamesisk, LTR",
        "sr-Latn, srpski (latinica), serbisk (latinsk), LTR",
    })
    void aNameIsKnownWhateverItBeginsWith(String tag, String autonym, String norwegian, Direction direction) {
        assertThat(LanguageFacts.of(tag))
                .isEqualTo(new LanguageFacts(
                        Optional.ofNullable(autonym),
                        Optional.of(norwegian),
                        Optional.ofNullable(direction),
                        Optional.ofNullable(direction).map(known -> tag)));
    }

    @Test
    void aCodeIsNoName() {
        assertThat(LanguageFacts.of("qaa-NO"))
                .isEqualTo(new LanguageFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
