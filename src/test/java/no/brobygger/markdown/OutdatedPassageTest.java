package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Review;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

/** A passage whose source has changed, in every place where one can stand. */
class OutdatedPassageTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer(SchoolWords.NONE);

    @Test
    void theOlderTranslationIsShownAndTodaysSourceIsOneClickAway() {
        assertThat(minor("Ring **rektor**\n", "اتصل **بالمدير**")).isEqualTo("""
                <p><span class="older">اتصل <strong>بالمدير</strong></span></p>
                <details class="revised minor">
                <summary><span class="why">Changed.</span> <span>See the new text in <bdi lang="nb" dir="ltr">norsk bokmål</bdi></span></summary>
                <p lang="nb" dir="ltr">Ring <strong>rektor</strong></p>
                </details>
                """);
    }

    @Test
    void aCriticalChangeShowsTodaysSourceAndFoldsTheOlderTranslationAway() {
        assertThat(critical("Ring innen 3-5 dager\n", "اتصل خلال 2-3 أيام")).isEqualTo("""
                <p><span class="other today" lang="nb" dir="ltr">Ring innen 3-5 dager</span></p>
                <details class="revised important">
                <summary><span class="why">Changed &amp; important.</span> <span>See the old text</span></summary>
                <p>اتصل خلال <bdi dir="ltr">2-3</bdi> أيام</p>
                </details>
                """);
    }

    @Test
    void theButtonStandsAfterWhatHoldsPhrasesOnly() {
        assertThat(minor("""
                ## Tittel {#t}

                !!! note "Frist"
                    Uke.

                > Sitat

                - løst

                - punkt
                """, "ع", "ع", "ع", "ع", "ع", "ع")).isEqualTo("""
                <h2 id="t"><span class="older">ع</span></h2>
                %s
                <div class="note note-note">
                <p class="note-title"><span class="older">ع</span></p>
                %s
                <p><span class="older">ع</span></p>
                %s
                </div>
                <blockquote>
                <p><span class="older">ع</span></p>
                %s
                </blockquote>
                <ul>
                <li>
                <p><span class="older">ع</span></p>
                %s
                </li>
                <li>
                <p><span class="older">ع</span></p>
                %s
                </li>
                </ul>
                """.formatted(
                        today("Tittel"), today("Frist"), today("Uke."), today("Sitat"), today("løst"), today("punkt")));
    }

    @Test
    void elsewhereTheButtonStandsInside() {
        assertThat(minor("""
                - punkt
                  - under
                - [ ] ring

                | a |
                | - |
                | b |

                FAU
                : Utvalg
                """, "ع", "ع", "ع", "ع", "ع", "ع", "ع")).isEqualTo("""
                <ul>
                <li><span class="older">ع</span>%s
                <ul>
                <li><span class="older">ع</span>%s</li>
                </ul>
                </li>
                <li class="task"><span class="older">ع</span>%s</li>
                </ul>
                <table>
                <thead>
                <tr><th scope="col"><span class="older">ع</span>%s</th></tr>
                </thead>
                <tbody>
                <tr><td><span class="older">ع</span>%s</td></tr>
                </tbody>
                </table>
                <dl>
                <dt><span class="older">ع</span>%s</dt>
                <dd><span class="older">ع</span>%s</dd>
                </dl>
                """.formatted(
                today("punkt"), today("under"), today("ring"), today("a"), today("b"), today("FAU"), today("Utvalg")));
    }

    @Test
    void theOutlineHasTheOlderTranslationUnlessTheChangeIsCritical() {
        SegmentedPage page = Pages.cut("## En\n\n## To\n");
        LocalisedPage arabic = new LocalisedPage(
                page,
                Pages.ARABIC,
                List.of(
                        new Resolution.Translated("ع", Pages.ARABIC),
                        new Resolution.Outdated("En", Pages.BOKMAL, "*واحد*", false),
                        new Resolution.Outdated("To", Pages.BOKMAL, "اثنان", true)),
                Review.DRAFT,
                Optional.empty());

        assertThat(renderer.render(arabic, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS)
                        .outline())
                .containsExactly(
                        new RenderedPage.OutlineHeading(2, "en", "واحد", Pages.ARABIC),
                        new RenderedPage.OutlineHeading(2, "to", "To", Pages.BOKMAL));
    }

    @Test
    void linksOfTheOlderTranslationAreAskedForAsSuch() {
        LinkResolver links = new LinkResolver() {
            @Override
            public Optional<Destination> resolve(String target) {
                return Optional.of(new Destination("now.html", Optional.empty()));
            }

            @Override
            public Optional<Destination> resolveOlder(String target) {
                return Optional.empty();
            }
        };
        LocalisedPage arabic = outdated(Pages.cut("[a](a.md)\n"), false, "[ع](b.md)");

        assertThat(renderer.render(arabic, Pages.BOKMAL, links, Pages.MARKS).body())
                .isEqualTo("""
                <p><span class="older"><a class="dead">ع</a></span></p>
                <details class="revised minor">
                <summary><span class="why">Changed.</span> <span>See the new text in <bdi lang="nb" dir="ltr">norsk bokmål</bdi></span></summary>
                <p lang="nb" dir="ltr"><a href="now.html">a</a></p>
                </details>
                """);
    }

    private static String today(String source) {
        return """
                <details class="revised minor">
                <summary><span class="why">Changed.</span> <span>See the new text in <bdi lang="nb" dir="ltr">norsk bokmål</bdi></span></summary>
                <p lang="nb" dir="ltr">%s</p>
                </details>""".formatted(source);
    }

    private String minor(String body, String... translations) {
        return html(outdated(Pages.cut(body), false, translations));
    }

    private String critical(String body, String... translations) {
        return html(outdated(Pages.cut(body), true, translations));
    }

    private String html(LocalisedPage page) {
        return renderer.render(page, Pages.BOKMAL, Pages.AS_WRITTEN, Pages.MARKS)
                .body();
    }

    private static LocalisedPage outdated(SegmentedPage page, boolean critical, String... translations) {
        List<Resolution> resolutions = new ArrayList<>();
        resolutions.add(new Resolution.Translated("ع", Pages.ARABIC));
        List<Segment> body = page.segments().subList(1, page.segments().size());
        for (int i = 0; i < body.size(); i++) {
            resolutions.add(new Resolution.Outdated(body.get(i).text(), Pages.BOKMAL, translations[i], critical));
        }
        return new LocalisedPage(page, Pages.ARABIC, resolutions, Review.DRAFT, Optional.empty());
    }
}
