package no.brobygger.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS =
            List.of("checked", "language", "law", "order", "status", "summary", "title", "type");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "sumary, summary",
        "summarry, summary",
        "chekced, checked",
        "Status, status",
        "TITLE, title",
        "languege, language",
        "lav, law",
        "langauges, language"
    })
    void fewMistakesFindTheWord(String word, String expected) {
        assertThat(Nearest.to(word, KEYS)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"author", "orders-of-the-day", "''", "tittelen"})
    void farWordsFindNothing(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneMistake() {
        assertThat(Nearest.to("ab", List.of("ba"))).contains("ba");
        assertThat(Nearest.to("ab", List.of("cd"))).isEmpty();
    }

    @Test
    void sameInitialWinsAmongEquals() {
        assertThat(Nearest.to("nx", Set.of("bx", "nb"))).contains("nb");
    }

    @Test
    void alphabetDecidesInTheEnd() {
        assertThat(Nearest.to("nx", Set.of("nn", "nb", "na"))).contains("na");
    }

    @Test
    void fewerMistakesWinOverTheInitial() {
        assertThat(Nearest.to("abcdef", List.of("axxdef", "xbcdef"))).contains("xbcdef");
    }

    @Test
    void lettersOutsideTheBasicPlaneCountAsOne() {
        assertThat(Nearest.to("𞤀𞤁𞤂", List.of("𞤀𞤁𞤃"))).contains("𞤀𞤁𞤃");
    }

    @Test
    void hugeWordIsAnsweredAtOnce() {
        assertThat(Nearest.to("x".repeat(5_000_000), KEYS)).isEmpty();
    }

    @Test
    void nothingKnownNothingNear() {
        assertThat(Nearest.to("title", List.of())).isEmpty();
    }
}
