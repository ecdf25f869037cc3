package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    @ParameterizedTest
    @CsvSource({
        "draft, machine, MACHINE",
        "'', machine, MACHINE",
        "ferdig, machine, MACHINE",
        "draft, person, DRAFT",
        "draft, '', DRAFT",
        "'', '', DRAFT",
        "Reviewed, Machine, DRAFT",
        "reviewed, machine, REVIEWED",
        "reviewed, person, REVIEWED"
    })
    void aBundleSaysWhoMadeItAndWhoHasReadItAndIsAPersonsDraftWhenItDoesNot(String review, String by, Review expected) {
        Map<String, String> header = Map.of("X-Review", review, "X-Translated-By", by);

        assertThat(new Bundle("pl/x.po", header, List.of(), List.of()).review()).isEqualTo(expected);
    }

    @Test
    void aBundleWithoutTheFieldsIsAPersonsDraft() {
        assertThat(new Bundle("pl/x.po", Map.of(), List.of(), List.of()).review())
                .isEqualTo(Review.DRAFT);
    }

    @Test
    void whatIsReadTheLeastComesFirst() {
        assertThat(Review.values()).containsExactly(Review.MACHINE, Review.DRAFT, Review.REVIEWED);
    }
}
