package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentWordsTest {

    private final SegmentWords words = new SegmentWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            si fra til skolen              | SI FRA TIL SKOLEN
            si **fra** *til* _skolen_ ~~nå~~ | SI **FRA** *TIL* _SKOLEN_ ~~NÅ~~
            se [ordene](../a/b.md#frist)   | SE [ORDENE](../a/b.md#frist)
            [ord](https://example.org "tittel") | [ORD](https://example.org "TITTEL")
            ![bilde av skolen](bilde.svg)  | ![BILDE AV SKOLEN](bilde.svg)
            skriv `rektor` her             | SKRIV `rektor` HER
            <https://example.org/a> og <a@example.org> | <https://example.org/a> OG <a@example.org>
            a&nbsp;b <kbd title="x">tast</kbd> | A&nbsp;B <kbd title="x">TAST</kbd>
            tegn \\* og [uten adresse]      | TEGN \\* OG [uten adresse]
            se [ordene][frist] og [frist]  | SE [ORDENE][frist] OG [frist]
            """)
    void onlyWordsChange(String segment, String changed) {
        assertThat(words.change(segment, "[frist]: b.md\n", text -> text.toUpperCase(Locale.ROOT)))
                .isEqualTo(changed);
    }
}
