package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {

    /** Each with a number, and with a school word, where they are no text. */
    static final List<String> TAGS = List.of(
            "<span title=\"a > 12-4 rektor b\">",
            "<span title='a > 12-4 rektor b'>",
            "<span title=\"it's > 12-4 rektor\" lang='\">12-4 rektor'>",
            "<a \u0001\"12-4>rektor\u0002 title=\"> 12-4 rektor\">",
            "<!-- it's -->",
            "<br></b>");

    @Test
    void numbersOfSeveralPartsKeepTheirOrder() {
        assertThat(Isolation.isolate("المادة § 12-4 في 22.11.2026، هاتف 00 00 00 00"))
                .isEqualTo("المادة <bdi dir=\"ltr\">§ 12-4</bdi> في <bdi dir=\"ltr\">22.11.2026</bdi>، هاتف"
                        + " <bdi dir=\"ltr\">00 00 00 00</bdi>");
    }

    @Test
    void aLetterBelongsToItsSection() {
        assertThat(Isolation.isolate("قانون § 5A-5 و § 9 A-4 و § 12a"))
                .isEqualTo("قانون <bdi dir=\"ltr\">§ 5A-5</bdi> و <bdi dir=\"ltr\">§ 9 A-4</bdi> و"
                        + " <bdi dir=\"ltr\">§ 12a</bdi>");
    }

    @Test
    void aSingleNumberNeedsNothing() {
        assertThat(Isolation.isolate("خلال 3 أسابيع")).isEqualTo("خلال 3 أسابيع");
    }

    @Test
    void tagsAndTheirAttributesAreLeftAlone() {
        assertThat(Isolation.isolate("<a href=\"2026-11.html\">§ 10-5</a>"))
                .isEqualTo("<a href=\"2026-11.html\"><bdi dir=\"ltr\">§ 10-5</bdi></a>");
    }

    @Test
    void whatLooksLikeTheEndOfATagInsideItIsNone() {
        for (String tag : TAGS) {
            assertThat(Isolation.isolate("قبل " + tag + "§ 10-5</span>"))
                    .isEqualTo("قبل " + tag + "<bdi dir=\"ltr\">§ 10-5</bdi></span>");
        }
    }

    @Test
    void aTagWithoutAnEndIsLeftAlone() {
        assertThat(Isolation.isolate("§ 10-5 <span title=\"12-4>"))
                .isEqualTo("<bdi dir=\"ltr\">§ 10-5</bdi> <span title=\"12-4>");
        assertThat(Isolation.isolate("<!-- 12-4")).isEqualTo("<!-- 12-4");
        assertThat(Isolation.isolate("§ 10-5<")).isEqualTo("<bdi dir=\"ltr\">§ 10-5</bdi><");
    }
}
