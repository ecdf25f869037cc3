package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    @ParameterizedTest
    @CsvSource({"machine, MACHINE", "draft, DRAFT", "reviewed, REVIEWED", "'', DRAFT", "Machine, DRAFT", "ferdig, DRAFT"
    })
    void aBundleSaysWhoHasReadItAndIsADraftWhenItSaysNothingKnown(String value, Review review) {
        Bundle bundle = new Bundle("pl/x.po", Map.of("X-Review", value), List.of(), List.of());

        assertThat(bundle.review()).isEqualTo(review);
    }

    @Test
    void aBundleThatDoesNotSayIsADraft() {
        Bundle bundle = new Bundle("pl/x.po", Map.of(), List.of(), List.of());

        assertThat(bundle.review()).isEqualTo(Review.DRAFT);
    }

    @Test
    void whatIsReadTheLeastComesFirst() {
        assertThat(Review.values()).containsExactly(Review.MACHINE, Review.DRAFT, Review.REVIEWED);
    }
}
