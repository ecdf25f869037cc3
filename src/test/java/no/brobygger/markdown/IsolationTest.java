package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.brobygger.language.Direction;
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
        assertThat(isolated("المادة § 12-4 في 22.11.2026، هاتف 00 00 00 00"))
                .isEqualTo("المادة <bdi dir=\"ltr\">§ 12-4</bdi> في <bdi dir=\"ltr\">22.11.2026</bdi>، هاتف"
                        + " <bdi dir=\"ltr\">00 00 00 00</bdi>");
    }

    @Test
    void aLetterBelongsToItsSection() {
        assertThat(isolated("قانون § 5A-5 و § 9 A-4 و § 12a"))
                .isEqualTo("قانون <bdi dir=\"ltr\">§ 5A-5</bdi> و <bdi dir=\"ltr\">§ 9 A-4</bdi> و"
                        + " <bdi dir=\"ltr\">§ 12a</bdi>");
    }

    @Test
    void aSectionStandsAfterTheActThatIsNamedBeforeIt() {
        assertThat(isolated("قانون التعليم (opplæringsloven § 12-4): يجب"))
                .isEqualTo(
                        "قانون التعليم (<bdi lang=\"nb\" dir=\"ltr\">opplæringsloven <bdi dir=\"ltr\">§ 12-4</bdi></bdi>):"
                                + " يجب");
        assertThat(isolated("حسب likestillings- og diskrimineringsloven § 21"))
                .isEqualTo("حسب <bdi lang=\"nb\" dir=\"ltr\">likestillings- og diskrimineringsloven"
                        + " <bdi dir=\"ltr\">§ 21</bdi></bdi>");
    }

    @Test
    void allSectionsThatAreNamedInNorwegianStandAfterTheAct() {
        assertThat(isolated("(opplæringsloven §§ 12-4 og 12-5) و (tolkeloven §§ 4, 6 og 7)"))
                .isEqualTo("(<bdi lang=\"nb\" dir=\"ltr\">opplæringsloven <bdi dir=\"ltr\">§§ 12-4</bdi> og"
                        + " <bdi dir=\"ltr\">12-5</bdi></bdi>) و (<bdi lang=\"nb\" dir=\"ltr\">tolkeloven"
                        + " <bdi dir=\"ltr\">§§ 4</bdi>, 6 og 7</bdi>)");
    }

    @Test
    void aSectionBesideWordsInAnotherScriptStandsByItself() {
        assertThat(isolated("FAU: قانون التعليم (opplæringsloven) § 12-4، §§ 11-6 اور 11-7, 3 § 12a §"))
                .isEqualTo("FAU: قانون التعليم (opplæringsloven) <bdi dir=\"ltr\">§ 12-4</bdi>،"
                        + " <bdi dir=\"ltr\">§§ 11-6</bdi> اور <bdi dir=\"ltr\">11-7</bdi>, 3"
                        + " <bdi dir=\"ltr\">§ 12a</bdi> §");
    }

    @Test
    void aWordWithoutASectionIsLeftAlone() {
        assertThat(isolated("العلامة paragraf § و Oslo 2026")).isEqualTo("العلامة paragraf § و Oslo 2026");
    }

    @Test
    void inLeftToRightTextASectionStaysOnOneLine() {
        assertThat(Isolation.isolate(
                        "Skolen følger <a href=\"12-4\">opplæringsloven §§ 12-4 og 12-5</a>.", Direction.LTR))
                .isEqualTo("Skolen følger <a href=\"12-4\">opplæringsloven <bdi dir=\"ltr\">§§ 12-4</bdi> og"
                        + " <bdi dir=\"ltr\">12-5</bdi></a>.");
    }

    @Test
    void leftToRightTextThatNamesNoSectionIsLeftAlone() {
        assertThat(Isolation.isolate("Ring 00 00 00 00 før 22.11.2026.", Direction.LTR))
                .isEqualTo("Ring 00 00 00 00 før 22.11.2026.");
        assertThat(Isolation.isolate("Ring 00 00 00 00 <b>etter § 2-2</b>.", Direction.LTR))
                .isEqualTo("Ring 00 00 00 00 <b>etter <bdi dir=\"ltr\">§ 2-2</bdi></b>.");
    }

    @Test
    void aSingleNumberNeedsNothing() {
        assertThat(isolated("خلال 3 أسابيع")).isEqualTo("خلال 3 أسابيع");
    }

    @Test
    void tagsAndTheirAttributesAreLeftAlone() {
        assertThat(isolated("<a href=\"2026-11.html\">§ 10-5</a>"))
                .isEqualTo("<a href=\"2026-11.html\"><bdi dir=\"ltr\">§ 10-5</bdi></a>");
    }

    @Test
    void whatLooksLikeTheEndOfATagInsideItIsNone() {
        for (String tag : TAGS) {
            assertThat(isolated("قبل " + tag + "§ 10-5</span>"))
                    .isEqualTo("قبل " + tag + "<bdi dir=\"ltr\">§ 10-5</bdi></span>");
        }
    }

    @Test
    void aTagWithoutAnEndIsLeftAlone() {
        assertThat(isolated("§ 10-5 <span title=\"12-4>"))
                .isEqualTo("<bdi dir=\"ltr\">§ 10-5</bdi> <span title=\"12-4>");
        assertThat(isolated("<!-- 12-4")).isEqualTo("<!-- 12-4");
        assertThat(isolated("§ 10-5<")).isEqualTo("<bdi dir=\"ltr\">§ 10-5</bdi><");
    }

    private static String isolated(String html) {
        return Isolation.isolate(html, Direction.RTL);
    }
}
