package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
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
        new Body(page, written, body, new Linker(body, links), new WordMarks(words, links), marks).fill();
        return new RenderedPage(body.toString(), outline(page));
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

    /** One body while it is written. */
    private final class Body {

        private final LocalisedPage page;
        private final Language reader;
        private final Language written;
        private final StringBuilder html;
        private final Linker linker;
        private final WordMarks terms;
        private final PassageMarks marks;

        Body(
                LocalisedPage page,
                Language written,
                StringBuilder html,
                Linker linker,
                WordMarks terms,
                PassageMarks marks) {
            this.page = page;
            this.reader = page.language();
            this.written = written;
            this.html = html;
            this.linker = linker;
            this.terms = terms;
            this.marks = marks;
        }

        void fill() {
            List<String> skeleton = page.page().skeleton();
            int head = page.page().headSegments();
            linker.append(skeleton.get(0), reader);
            for (int i = 1; i < skeleton.size(); i++) {
                Resolution resolution = page.resolutions().get(head + i - 1);
                Segment segment = page.page().segments().get(head + i - 1);
                boolean linkable = mayHoldLinks(segment);
                if (resolution instanceof Resolution.Outdated outdated) {
                    outdated(outdated, skeleton.get(i), linkable);
                } else {
                    if (isParallel(segment, resolution)) {
                        original(segment);
                    }
                    passage(resolution, linkable);
                    linker.append(skeleton.get(i), reader);
                }
            }
        }

        /** A link that nobody wrote would be in the way in a heading, and in a letter to copy. */
        private static boolean mayHoldLinks(Segment segment) {
            return segment.kind() != SegmentKind.HEADING
                    && segment.kind() != SegmentKind.NOTE_TITLE
                    && !segment.parallel();
        }

        /** Of a letter, the Norwegian is what is sent; the translation tells what it says. */
        private boolean isParallel(Segment segment, Resolution resolution) {
            return segment.parallel()
                    && resolution.language().equals(reader)
                    && !reader.isNorwegian()
                    && !page.isSource();
        }

        private void original(Segment segment) {
            html.append("<span class=\"original\"").append(written.attributes()).append('>');
            linker.append(rendered(segment.text(), written, false), written);
            html.append("</span> ");
        }

        private void passage(Resolution resolution, boolean linkable) {
            Language shown = resolution.language();
            if (shown.equals(reader)) {
                linker.append(rendered(resolution.text(), shown, linkable), reader);
                return;
            }
            html.append("<span class=\"other\"").append(shown.attributes()).append('>');
            linker.append(rendered(resolution.text(), shown, linkable), shown);
            html.append("</span> <span class=\"mark\">").append(escaped(marks.missing(shown)));
            html.append("</span>");
        }

        /** @param next the HTML after the passage: what ends an element that only holds phrases ends before the button */
        private void outdated(Resolution.Outdated passage, String next, boolean linkable) {
            if (passage.critical()) {
                html.append("<span class=\"other today\"")
                        .append(passage.language().attributes());
                html.append('>');
                source(passage, linkable);
            } else {
                html.append("<span class=\"older\">");
                translation(passage, linkable);
            }
            html.append("</span>");
            int end = endOfPhrases(next);
            linker.append(next.substring(0, end), reader);
            html.append(end > 0 ? "\n" : "");
            otherVersion(passage);
            linker.append(next.substring(end), reader);
        }

        /** Folded away, so the first of a word that can be pressed stands elsewhere. */
        private void otherVersion(Resolution.Outdated passage) {
            PassageMarks.Revision said = marks.outdated(passage.language(), passage.critical());
            html.append("<details class=\"revised ").append(passage.critical() ? "important" : "minor");
            html.append("\">\n<summary><span class=\"why\">").append(escaped(said.why()));
            html.append("</span> <span>").append(escaped(said.offer())).append("</span></summary>\n");
            if (passage.critical()) {
                html.append("<p>");
                translation(passage, false);
            } else {
                html.append("<p").append(passage.language().attributes()).append('>');
                source(passage, false);
            }
            html.append("</p>\n</details>");
        }

        private void source(Resolution.Outdated passage, boolean linkable) {
            linker.append(rendered(passage.text(), passage.language(), linkable), passage.language());
        }

        private void translation(Resolution.Outdated passage, boolean linkable) {
            linker.appendOlder(rendered(passage.translation(), reader, linkable), reader);
        }

        private String rendered(String text, Language language, boolean linkable) {
            String inline = segments.render(text, page.page().definitions());
            String isolated = language.direction() == Direction.RTL ? Isolation.isolate(inline) : inline;
            return terms.mark(isolated, language, linkable);
        }
    }

    /** The length of the end tag that the HTML begins with, if it ends a paragraph or a heading; else 0. */
    private static int endOfPhrases(String html) {
        boolean ends = html.startsWith("</p>") || html.startsWith("</h") && Character.isDigit(html.charAt(3));
        return ends ? html.indexOf('>') + 1 : 0;
    }

    private static String escaped(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
