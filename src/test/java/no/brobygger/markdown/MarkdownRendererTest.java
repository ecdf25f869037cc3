package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Review;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer(SchoolWords.NONE);

    @Test
    void aLetterStandsInNorwegianAboveWhatItSays() {
        SegmentedPage page = Pages.cut("<!-- parallel -->\n> Hei\n\nSlutt.\n");
        List<Resolution> translated = List.of(
                new Resolution.Translated("T", Pages.ARABIC),
                new Resolution.Translated("مرحبًا", Pages.ARABIC),
                new Resolution.Translated("النهاية.", Pages.ARABIC));
        LocalisedPage arabic = new LocalisedPage(page, Pages.ARABIC, translated, Review.DRAFT, Optional.empty());

        assertThat(renderer.render(arabic, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS)
                        .body())
                .isEqualTo("""
                <blockquote>
                <p><span class="original" lang="nb" dir="ltr">Hei</span> مرحبًا</p>
                </blockquote>
                <p>النهاية.</p>
                """);
        assertThat(Pages.html("<!-- parallel -->\n> Hei\n\nSlutt.\n")).isEqualTo("""
                <blockquote>
                <p>Hei</p>
                </blockquote>
                <p>Slutt.</p>
                """);
    }

    @Test
    void tablesNotesAndTasksAreHtmlOfToday() {
        assertThat(Pages.html("""
                | Det gjelder | Snakk med |
                | :-- | --: |
                | lekser | læreren |

                !!! important "Frist"
                    Tre uker.

                - [ ] ring
                - [x] skriv
                """)).isEqualTo("""
                <table>
                <thead>
                <tr><th scope="col" class="align-start">Det gjelder</th><th scope="col" class="align-end">Snakk med</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row" class="align-start">lekser</th><td class="align-end">læreren</td></tr>
                </tbody>
                </table>
                <div class="note note-important">
                <p class="note-title">Frist</p>
                <p>Tre uker.</p>
                </div>
                <ul>
                <li class="task">ring</li>
                <li class="task done">skriv</li>
                </ul>
                """);
    }

    @Test
    void termsAndRulesAreHtmlOfToday() {
        assertThat(Pages.html("FAU\n: Utvalg\n\n---\n")).isEqualTo("""
                <dl>
                <dt>FAU</dt>
                <dd>Utvalg</dd>
                </dl>
                <hr>
                """);
    }

    @Test
    void aTableOfThreeColumnsSaysSoToTheStyleSheet() {
        assertThat(Pages.html("""
                | a | b | c |
                | - | - | - |
                """)).isEqualTo("""
                <table class="three">
                <thead>
                <tr><th scope="col">a</th><th scope="col">b</th><th scope="col">c</th></tr>
                </thead>
                <tbody></tbody>
                </table>
                """);
    }

    @Test
    void aTableOfMoreThanThreeColumnsScrollsInABoxNamedByTheHeadingAboveIt() {
        assertThat(Pages.html("""
                ## Gruppene {#grupper}

                - Her:

                  | a | b | c | d |
                  | - | - | - | - |
                  | 1 | 2 | 3 | 4 |
                """)).isEqualTo("""
                <h2 id="grupper">Gruppene</h2>
                <ul>
                <li>
                <p>Her:</p>
                <div class="wide" tabindex="0" role="group" aria-labelledby="grupper">
                <table>
                <thead>
                <tr><th scope="col">a</th><th scope="col">b</th><th scope="col">c</th><th scope="col">d</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">1</th><td>2</td><td>3</td><td>4</td></tr>
                </tbody>
                </table>
                </div>
                </li>
                </ul>
                """);
    }

    @Test
    void aSegmentIsInlineTextWhateverItStartsWith() {
        SegmentedPage page = Pages.cut("En\n\nTo\n\nTre\n");

        assertThat(inArabic(page, "1986. et år", "- strek", "# kryss")).isEqualTo("""
                <p>1986. et år</p>
                <p>- strek</p>
                <p># kryss</p>
                """);
    }

    @Test
    void plainTextIsEscapedAsFlexmarkDoes() {
        assertThat(Pages.html("«a» \"b\" c's – 3 % (x) {y}\n"))
                .isEqualTo("<p>«a» &quot;b&quot; c's – 3 % (x) {y}</p>\n");
    }

    @Test
    void aPassageInAnotherLanguageCarriesItsLanguageAndDirectionAndAMark() {
        SegmentedPage page = Pages.cut("Ring **rektor**\n");
        LocalisedPage arabic = new LocalisedPage(
                page,
                Pages.ARABIC,
                List.of(
                        new Resolution.Translated("ع", Pages.ARABIC),
                        new Resolution.Missing("Ring **rektor**", Pages.BOKMAL)),
                Review.DRAFT,
                Optional.empty());

        assertThat(renderer.render(arabic, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS)
                        .body())
                .isEqualTo("""
                <p><span class="other" lang="nb" dir="ltr">Ring <strong>rektor</strong></span> \
                <span class="mark">not in Arabic: <bdi lang="nb" dir="ltr">norsk bokmål</bdi></span></p>
                """);
    }

    @Test
    void linksAreClosedByThePageTheyStandIn() {
        LinkResolver links = target -> switch (target) {
            case "../sprak/tolk.md" ->
                Optional.of(new LinkResolver.Destination("../sprak/tolk.html", Optional.empty()));
            case "fau.md" ->
                Optional.of(new LinkResolver.Destination(
                        "fau.html",
                        Optional.of(new LinkResolver.OtherLanguage(Pages.BOKMAL, "(norsk bokmål)", Pages.BOKMAL))));
            default -> Optional.empty();
        };
        SegmentedPage page = Pages.cut(
                "[**tolk**](../sprak/tolk.md), [FAU](fau.md \"utvalg\"), [borte](x.md), [ute](https://example.org/?a&b)\n");

        assertThat(renderer.render(Pages.inBokmal(page), Pages.BOKMAL, links, Pages.MARKS)
                        .body())
                .isEqualTo("""
                <p><a href="../sprak/tolk.html"><strong>tolk</strong></a>, \
                <a href="fau.html" hreflang="nb" title="utvalg">FAU <span class="mark">(<bdi lang="nb" dir="ltr">norsk bokmål</bdi>)</span></a>, \
                <a class="dead">borte</a>, <a href="https://example.org/?a&amp;b">ute</a></p>
                """);
    }

    @Test
    void theMarkOfALinkInAPassageInAnotherLanguageIsInTheReadersOwn() {
        LinkResolver links = target -> Optional.of(new LinkResolver.Destination(
                target, Optional.of(new LinkResolver.OtherLanguage(Pages.BOKMAL, "(بالنرويجية)", Pages.ARABIC))));
        LocalisedPage arabic = new LocalisedPage(
                Pages.cut("[FAU](fau.html)\n"),
                Pages.ARABIC,
                List.of(
                        new Resolution.Translated("ع", Pages.ARABIC),
                        new Resolution.Missing("[FAU](fau.html)", Pages.BOKMAL)),
                Review.DRAFT,
                Optional.empty());

        assertThat(renderer.render(arabic, Pages.BOKMAL, links, Pages.MARKS).body())
                .isEqualTo("""
                <p><span class="other" lang="nb" dir="ltr"><a href="fau.html" hreflang="nb">FAU \
                <span class="mark" lang="ar" dir="rtl">(بالنرويجية)</span></a></span> \
                <span class="mark">not in Arabic: <bdi lang="nb" dir="ltr">norsk bokmål</bdi></span></p>
                """);
    }

    @Test
    void aLinkThatWouldRunAScriptIsNoLink() {
        LinkResolver nowhere = target -> Optional.empty();
        SegmentedPage page = Pages.cut("[a](javascript:alert(1)) <vbscript:x> [b](data:text/html,x)\n");

        assertThat(renderer.render(Pages.inBokmal(page), Pages.BOKMAL, nowhere, Pages.MARKS)
                        .body())
                .isEqualTo("<p><a class=\"dead\">a</a> <a class=\"dead\">vbscript:x</a> <a class=\"dead\">b</a></p>\n");
    }

    @Test
    void theOutlineHasTheHeadingsAsWordsInTheLanguageTheyAreIn() {
        SegmentedPage page = Pages.cut("## Rett til *tolk* {#tolk}\n\ntekst\n");
        LocalisedPage arabic = new LocalisedPage(
                page,
                Pages.ARABIC,
                List.of(
                        new Resolution.Translated("ع", Pages.ARABIC),
                        new Resolution.Translated("الحق في *مترجم*", Pages.ARABIC),
                        new Resolution.Missing("tekst", Pages.BOKMAL)),
                Review.DRAFT,
                Optional.empty());

        RenderedPage rendered = renderer.render(arabic, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS);

        assertThat(rendered.outline())
                .containsExactly(new RenderedPage.OutlineHeading(2, "tolk", "الحق في مترجم", Pages.ARABIC));
    }

    @Test
    void charactersThatAreOursCannotComeFromAnAuthor() {
        assertThat(Pages.html("a\u0000b \u0001c\u0002 [d](e\u0003.md)\n"))
                .isEqualTo("<p>a\uFFFDb \uFFFDc\uFFFD <a href=\"e\uFFFD.md\">d</a></p>\n");
    }

    @Test
    void aTranslationNestedTooDeeplyIsShownAsText() {
        String deep = "*".repeat(300) + "x" + "*".repeat(300);

        assertThat(inArabic(Pages.cut("En\n"), deep)).isEqualTo("<p>" + deep + "</p>\n");
    }

    private String inArabic(SegmentedPage page, String... texts) {
        List<Resolution> resolutions = new java.util.ArrayList<>();
        resolutions.add(new Resolution.Translated("ع", Pages.ARABIC));
        for (String text : texts) {
            resolutions.add(new Resolution.Translated(text, Pages.ARABIC));
        }
        LocalisedPage arabic = new LocalisedPage(page, Pages.ARABIC, resolutions, Review.DRAFT, Optional.empty());
        return renderer.render(arabic, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS)
                .body();
    }
}
