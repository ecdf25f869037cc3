package no.brobygger.markdown;

import static no.brobygger.markdown.Pages.ARABIC;
import static no.brobygger.markdown.Pages.AS_WRITTEN;
import static no.brobygger.markdown.Pages.BOKMAL;
import static no.brobygger.markdown.Pages.MARKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Review;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

/** Two languages on one page: each passage beside the same one. */
class PairRenderingTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer(SchoolWords.NONE);

    @Test
    void everyKindOfBlockHoldsItsPair() {
        assertThat(pairs(
                        "## Møte {#mote}\n\n- Be om *tolk*\n\n| Hva |\n| --- |\n| Når |\n",
                        "موعد",
                        "*مترجم*",
                        "ما",
                        "متى"))
                .isEqualTo("<h2 id=\"mote\">" + pair("موعد", "Møte") + "</h2>\n<ul>\n<li>"
                        + pair("<em>مترجم</em>", "Be om <em>tolk</em>")
                        + "</li>\n</ul>\n<table>\n<thead>\n<tr><th scope=\"col\">" + pair("ما", "Hva")
                        + "</th></tr>\n</thead>\n<tbody>\n<tr><td>" + pair("متى", "Når")
                        + "</td></tr>\n</tbody>\n</table>\n");
    }

    @Test
    void aLetterIsAPairAndNotPrintedTwice() {
        assertThat(pairs("<!-- parallel -->\n> Hei.\n", "مرحبا."))
                .isEqualTo("<blockquote>\n<p>" + pair("مرحبا.", "Hei.") + "</p>\n</blockquote>\n");
    }

    @Test
    void whatIsMissingStandsThereOnceWithItsMark() {
        SegmentedPage page = Pages.cut("Hei.\n");

        assertThat(pairs(page, List.of(new Resolution.Missing("Hei.", BOKMAL))))
                .isEqualTo(
                        "<p><span class=\"other\" lang=\"nb\" dir=\"ltr\">Hei.</span> "
                                + "<span class=\"mark\">not in Arabic: <bdi lang=\"nb\" dir=\"ltr\">norsk bokmål</bdi></span></p>\n");
    }

    @Test
    void besideAnOlderTranslationStandsTodaysSource() {
        SegmentedPage page = Pages.cut("Hei nå.\n");

        assertThat(pairs(page, List.of(new Resolution.Outdated("Hei nå.", BOKMAL, "مرحبا.", false))))
                .isEqualTo("<p>"
                        + pair("<span class=\"older\">مرحبا.</span> <span class=\"mark\">Changed.</span>", "Hei nå.")
                        + "</p>\n");
    }

    @Test
    void aSourceThatChangedInAWayThatMattersStandsThereOnceAsOnTheOrdinaryPage() {
        SegmentedPage page = Pages.cut("Hei nå.\n");
        LocalisedPage arabic = arabic(page, List.of(new Resolution.Outdated("Hei nå.", BOKMAL, "مرحبا.", true)));

        assertThat(renderer.renderPairs(arabic, Pages.inBokmal(page), BOKMAL, AS_WRITTEN, MARKS))
                .isEqualTo(renderer.render(arabic, BOKMAL, AS_WRITTEN, MARKS).body());
    }

    private static String pair(String mine, String theirs) {
        return "<span class=\"pair\"><span class=\"mine\">" + mine
                + "</span> <span class=\"theirs\" lang=\"nb\" dir=\"ltr\">" + theirs + "</span></span>";
    }

    private String pairs(String body, String... translations) {
        List<Resolution> resolutions = new ArrayList<>();
        for (String translation : translations) {
            resolutions.add(new Resolution.Translated(translation, ARABIC));
        }
        return pairs(Pages.cut(body), resolutions);
    }

    private String pairs(SegmentedPage page, List<Resolution> body) {
        return renderer.renderPairs(arabic(page, body), Pages.inBokmal(page), BOKMAL, AS_WRITTEN, MARKS);
    }

    private static LocalisedPage arabic(SegmentedPage page, List<Resolution> body) {
        List<Resolution> resolutions = new ArrayList<>();
        resolutions.add(new Resolution.Translated("عنوان", ARABIC));
        resolutions.addAll(body);
        return new LocalisedPage(page, ARABIC, resolutions, Review.DRAFT, Optional.empty());
    }
}
