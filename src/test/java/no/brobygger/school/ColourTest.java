package no.brobygger.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** The ratios that WCAG's own formula gives, to two decimals. */
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21.00", "#767676,#ffffff,4.54", "#0e5a6b,#ffffff,7.80", "#ffffff,#ffffff,1.00"})
    void contrastIsThatOfWcag(String one, String other, double expected) {
        Colour first = Colour.of(one).orElseThrow();
        Colour second = Colour.of(other).orElseThrow();

        assertThat(Math.round(first.contrast(second) * 100) / 100.0).isEqualTo(expected);
        assertThat(second.contrast(first)).isEqualTo(first.contrast(second));
    }

    @ParameterizedTest
    @CsvSource({"#0e5a6b,#ffffff,true", "#ffd75e,#000000,true", "#4a90a4,#000000,false"})
    void textIsWhiteOrBlackWhicheverIsEasierToRead(String colour, String text, boolean enough) {
        Colour read = Colour.of(colour).orElseThrow();

        assertThat(read.text()).hasToString(text);
        assertThat(read.carriesText()).isEqualTo(enough);
    }

    @Test
    void anyColourDarkenedCarriesText() {
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x010305) {
            Colour darkened = new Colour(rgb).darkened();

            assertThat(darkened.carriesText())
                    .as(new Colour(rgb) + " became " + darkened)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"0e5a6b", "#0e5", "#0e5a6", "#0e5a6b0", "teal", "''"})
    void othersAreNoColours(String written) {
        assertThat(Colour.of(written)).isEmpty();
    }
}
