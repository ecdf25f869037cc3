package no.brobygger.markdown;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentedPage;

/**
 * Fills a page's skeleton with what a reader gets for each segment. Safe for use by many threads.
 *
 * <p>A passage in another language than the page's stands in an element with its true {@code lang} and {@code dir}
 * (WCAG 3.1.2), followed by a mark in the reader's language. A passage whose source has changed stands there in one
 * version, and a button that says so opens the other. A Norwegian school word in a passage is marked ({@link WordMarks}).
 */
public final class MarkdownRenderer {

    private final SegmentRenderer segments = new SegmentRenderer();
    private final SchoolWords words;

    /** @param words the school words to mark */
    public MarkdownRenderer(SchoolWords words) {
        this.words = words;
    }

    /**
     * Renders the page for its reader.
     *
     * @param written the language the page was written in
     * @param links where links lead from this page in this language
     * @param marks the words after passages that are not up-to-date translations
     */
    public RenderedPage render(LocalisedPage page, Language written, LinkResolver links, PassageMarks marks) {
        SegmentedPage cut = page.page();
        StringBuilder body = new StringBuilder(cut.page().source().text().length() * 3 / 2);
        new BodyWriter(segments, new WordMarks(words, links), page, written, body, links, marks).fill();
        return new RenderedPage(body.toString(), outline(page));
    }

    /**
     * Renders the page in pairs: each passage as its reader gets it, and the same passage in another language. What is in
     * that language already stands there once.
     *
     * @param beside the same page in the other language
     * @return phrases in each place where the page has phrases, so that headings, lists and tables stay what they are
     */
    public String renderPairs(
            LocalisedPage page, LocalisedPage beside, Language written, LinkResolver links, PassageMarks marks) {
        StringBuilder body =
                new StringBuilder(page.page().page().source().text().length() * 3);
        new PairWriter(segments, new WordMarks(words, links), page, beside, written, body, links, marks).fill();
        return body.toString();
    }

    private List<RenderedPage.OutlineHeading> outline(LocalisedPage page) {
        List<RenderedPage.OutlineHeading> outline =
                new ArrayList<>(page.page().headings().size());
        for (SegmentedPage.Heading heading : page.page().headings()) {
            Resolution shown = page.shown(heading.segment());
            outline.add(new RenderedPage.OutlineHeading(
                    heading.level(), heading.id(), segments.plainText(shown.text()), shown.language()));
        }
        return outline;
    }
}
