package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

class MarkdownSegmenterTest {

    @Test
    void everyKindOfBlockIsCutToItsSmallestText() {
        SegmentedPage page = Pages.cut("""
                Intro.

                ## Steg

                1. Først
                2. Så
                   - under

                | A | B |
                | - | - |
                | c |   |

                FAU
                : Foreldrenes utvalg

                > Til rektor

                !!! note "Obs"
                    Innhold
                """);

        assertThat(described(page)).isEqualTo("""
                        title: T
                        paragraph: Intro.
                        heading: Steg
                        list item: Først
                        list item: Så
                        list item: under
                        table cell: A
                        table cell: B
                        table cell: c
                        term: FAU
                        definition: Foreldrenes utvalg
                        paragraph: Til rektor
                        title of a note: Obs
                        paragraph: Innhold""");
    }

    @Test
    void rewrappingTheSourceChangesNoSegment() {
        SegmentedPage wide = Pages.cut("> En linje med *mange ord* og `kode her`.\n");
        SegmentedPage narrow = Pages.cut("> En linje\n>   med *mange\n> ord* og `kode\n> her`.\n");

        assertThat(described(narrow)).isEqualTo(described(wide));
    }

    @Test
    void aHardLineBreakIsWrittenOneWay() {
        assertThat(described(Pages.cut("Til rektor  \nEksempel skole\n"))).isEqualTo("""
                title: T
                paragraph: Til rektor\\
                Eksempel skole""");
        assertThat(described(Pages.cut("Til rektor\\\nEksempel skole\n")))
                .isEqualTo(described(Pages.cut("Til rektor  \nEksempel skole\n")));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(described(Pages.cut("En\r\nlinje\r\n\r\n- punkt\r\n"))).isEqualTo("""
                title: T
                paragraph: En linje
                list item: punkt""");
    }

    @Test
    void eachSegmentKnowsTheHeadingsAboveIt() {
        SegmentedPage page = Pages.cut("## A\n\n### B\n\ntekst\n\n## C\n\ntekst\n");

        assertThat(page.segments().stream().map(segment -> segment.heading()))
                .containsExactly("", "", "A", "A › B", "", "C");
    }

    @Test
    void headingIdsComeFromTheSourceOrTheAuthorAndAreUnique() {
        SegmentedPage page = Pages.cut("## Få hjelp på æøå!\n\n## Frist {#frist}\n\n## Frist\n\n## 3 steg\n\n## ؟\n");

        assertThat(page.headings().stream().map(SegmentedPage.Heading::id))
                .containsExactly("fa-hjelp-pa-aeoa", "frist", "frist-2", "del-3-steg", "del");
        assertThat(described(page)).isEqualTo("""
                title: T
                heading: Få hjelp på æøå!
                heading: Frist
                heading: Frist
                heading: 3 steg
                heading: ؟""");
    }

    @Test
    void commentsSteerTheTranslationOfTheNextBlockAndLeaveThePage() {
        SegmentedPage page = Pages.cut("""
                <!-- note: varm tone -->
                <!-- critical -->
                - en
                - to

                etter

                <!-- skip -->
                Til rektor
                """);

        assertThat(page.segments().stream().map(s -> s.text() + " " + s.note().orElse("-") + " " + s.critical()))
                .containsExactly("T - false", "en varm tone true", "to - true", "etter - false");
        assertThat(Pages.html("<!-- critical -->\ntekst\n")).isEqualTo("<p>tekst</p>\n");
    }

    @Test
    void linksWithinTheSiteAreListedWithTheirPlaces() {
        SegmentedPage page =
                Pages.cut("Se [tolk](../sprak/tolk.md#be) og [ute](https://example.org/).\n\n- [§](law:env)\n");

        assertThat(page.links().stream()
                        .map(link -> link.target() + " " + page.page().source().locate(link.offset())))
                .containsExactly("../sprak/tolk.md#be content/topic/page.md:3:4", "law:env content/topic/page.md:5:3");
    }

    @Test
    void nestingBeyondAnyReaderIsReportedAndExhaustsNoStack() {
        List<String> inputs = List.of(
                "> ".repeat(10_000) + "x\n",
                "- ".repeat(10_000) + "x\n",
                "*".repeat(10_000) + "x" + "*".repeat(10_000) + "\n",
                "[".repeat(10_000) + "x" + "](u)".repeat(10_000) + "\n");
        String mixed = "> ".repeat(60) + "*a **b ".repeat(30) + "c** c* ".repeat(30) + "\n";

        for (String input : inputs) {
            assertThat(problemsOf("Før\n\n" + input)).containsExactly(tooDeepAt("5:1"));
        }
        assertThat(problemsOf("Før\n\n" + mixed)).containsExactly(tooDeepAt("5:255"));
        // One level a line: the line that goes too far is named.
        assertThat(problemsOf(nestedList())).containsExactly(tooDeepAt("103:1"));
    }

    @Test
    void aPageOfFiveMegabytesIsCutLikeAnyOther() {
        String paragraph = "Skolen skal **snarest** undersøke saken. ".repeat(10) + "\n\n";
        int count = 5_000_000 / paragraph.length();

        SegmentedPage page = Pages.cut(paragraph.repeat(count));

        assertThat(page.segments()).hasSize(1 + count);
    }

    private static String tooDeepAt(String place) {
        return "content/topic/page.md:" + place + """
                : error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three""";
    }

    private static String nestedList() {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < 1_000; level++) {
            list.append("  ".repeat(level)).append("- a\n");
        }
        return list.toString();
    }

    private static List<String> problemsOf(String body) {
        List<Diagnostic> problems = new ArrayList<>();
        new MarkdownSegmenter().segment(Pages.page(body), problems::add);
        return problems.stream().map(Diagnostic::toString).toList();
    }

    private static String described(SegmentedPage page) {
        return page.segments().stream()
                .map(segment -> segment.kind().word() + ": " + segment.text())
                .collect(Collectors.joining("\n"));
    }
}
