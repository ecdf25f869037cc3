package no.brobygger.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Severity;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Review;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/** Small pages and languages for the tests of this package. */
final class Pages {

    static final Language BOKMAL =
            new Language("nb", "norsk bokmål", "norsk bokmål", Direction.LTR, "nb", "latn", "gregory", List.of());
    static final Language ARABIC =
            new Language("ar", "العربية", "arabisk", Direction.RTL, "ar", "latn", "gregory", List.of());

    static final PassageMarks MARKS = new PassageMarks() {
        @Override
        public String missing(Language shownIn) {
            return "not in Arabic: " + shownIn.autonym();
        }

        @Override
        public Revision outdated(Language source, boolean critical) {
            return critical
                    ? new Revision("Changed & important.", "See the old text")
                    : new Revision("Changed.", "See the new text in " + source.autonym());
        }
    };

    /** Every link leads to the very words the author wrote. */
    static final LinkResolver AS_WRITTEN =
            target -> Optional.of(new LinkResolver.Destination(target, Optional.empty()));

    private static final String HEADER = "title=T\n~~~~~~\n";

    private static final MarkdownSegmenter SEGMENTER = new MarkdownSegmenter();
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(SchoolWords.NONE);

    private Pages() {}

    static GuidancePage page(String body) {
        PageHeader header = new PageHeader(
                PageKind.PAGE,
                true,
                new HeaderText("T", "title=".length()),
                Optional.empty(),
                0,
                Optional.empty(),
                "nb",
                List.of());
        return new GuidancePage(
                Layer.GUIDANCE,
                "topic/page.md",
                new SourceText("content/topic/page.md", HEADER + body),
                header,
                HEADER.length());
    }

    static SegmentedPage cut(String body) {
        return SEGMENTER.segment(page(body), problem -> {
            // Many of CommonMark's examples hold slips, or HTML that no page may, and how they are cut is tried all the
            // same.
            if (problem.severity() == Severity.ERROR && !problem.rule().id().startsWith("html-")) {
                throw new AssertionError(problem.toString());
            }
        });
    }

    /** The page in the language it is written in. */
    static LocalisedPage inBokmal(SegmentedPage page) {
        List<Resolution> resolutions = page.segments().stream()
                .map(segment -> (Resolution) new Resolution.Translated(segment.text(), BOKMAL))
                .toList();
        return new LocalisedPage(page, BOKMAL, resolutions, Review.DRAFT, Optional.empty());
    }

    static String html(String body) {
        return new MarkdownRenderer(SchoolWords.NONE)
                .render(inBokmal(cut(body)), BOKMAL, AS_WRITTEN, MARKS)
                .body();
    }

    static String rendered(SegmentedPage page) {
        return RENDERER.render(inBokmal(page), BOKMAL, AS_WRITTEN, MARKS).body();
    }

    /** The segments and what stands between them, put together again. */
    static String joined(SegmentedPage page) {
        String text = page.page().source().text();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Segment segment : page.segments()) {
            pieces.add(text.substring(from, segment.start()));
            pieces.add(text.substring(segment.start(), segment.end()));
            from = segment.end();
        }
        pieces.add(text.substring(from));
        return String.join("", pieces);
    }
}
