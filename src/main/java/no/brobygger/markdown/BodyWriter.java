package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;

/** One body while it is written: a page's skeleton, and in each of its holes what the reader gets. */
class BodyWriter {

    private final SegmentRenderer segments;
    private final WordMarks terms;
    private final LocalisedPage page;
    private final Language reader;
    private final Language written;
    private final StringBuilder html;
    private final Linker linker;
    private final PassageMarks marks;

    /**
     * @param written the language the page was written in
     * @param html what is written to
     */
    BodyWriter(
            SegmentRenderer segments,
            WordMarks terms,
            LocalisedPage page,
            Language written,
            StringBuilder html,
            LinkResolver links,
            PassageMarks marks) {
        this.segments = segments;
        this.terms = terms;
        this.page = page;
        this.reader = page.language();
        this.written = written;
        this.html = html;
        this.linker = new Linker(html, links);
        this.marks = marks;
    }

    final void fill() {
        List<String> skeleton = page.page().skeleton();
        int head = page.page().headSegments();
        frame(skeleton.get(0));
        for (int i = 1; i < skeleton.size(); i++) {
            segment(head + i - 1, skeleton.get(i));
        }
    }

    /**
     * Writes one segment and what follows it.
     *
     * @param segment its index in the page
     * @param next the HTML between it and the segment after it
     */
    void segment(int segment, String next) {
        Resolution resolution = page.resolutions().get(segment);
        boolean linkable = mayHoldLinks(segment);
        if (resolution instanceof Resolution.Outdated outdated) {
            firstVersion(outdated, linkable);
            otherVersionAfterPhrases(outdated, next);
        } else {
            if (isParallel(segment, resolution)) {
                original(page.page().segments().get(segment));
            }
            passage(resolution, linkable);
            frame(next);
        }
    }

    /** Writes HTML of the page that is in no language of its own. */
    final void frame(String skeleton) {
        linker.append(skeleton, reader);
    }

    /** A link that nobody wrote would be in the way in a heading, and in a letter to copy. */
    final boolean mayHoldLinks(int segment) {
        Segment holder = page.page().segments().get(segment);
        return holder.kind() != SegmentKind.HEADING && holder.kind() != SegmentKind.NOTE_TITLE && !holder.parallel();
    }

    /** Of a letter, the Norwegian is what is sent; the translation tells what it says. */
    private boolean isParallel(int segment, Resolution resolution) {
        return page.page().segments().get(segment).parallel()
                && resolution.language().equals(reader)
                && !reader.isNorwegian()
                && !page.isSource();
    }

    private void original(Segment segment) {
        html.append("<span class=\"original\"").append(written.attributes()).append('>');
        text(segment.text(), written, false);
        html.append("</span> ");
    }

    final void passage(Resolution resolution, boolean linkable) {
        Language shown = resolution.language();
        if (shown.equals(reader)) {
            text(resolution.text(), shown, linkable);
            return;
        }
        html.append("<span class=\"other\"").append(shown.attributes()).append('>');
        text(resolution.text(), shown, linkable);
        html.append("</span>");
        mark(marks.missing(shown), shown);
    }

    /** Says something of the passage before, in the reader's language, and may name another. */
    final void mark(String said, Language named) {
        html.append(" <span class=\"mark\">")
                .append(PassageMarks.html(said, named))
                .append("</span>");
    }

    final void firstVersion(Resolution.Outdated passage, boolean linkable) {
        if (passage.critical()) {
            html.append("<span class=\"other today\"").append(passage.language().attributes());
            html.append('>');
            source(passage, linkable);
        } else {
            html.append("<span class=\"older\">");
            translation(passage, linkable);
        }
        html.append("</span>");
    }

    /** @param next the HTML after the passage: what ends an element that only holds phrases ends before the button */
    final void otherVersionAfterPhrases(Resolution.Outdated passage, String next) {
        int end = endOfPhrases(next);
        frame(next.substring(0, end));
        html.append(end > 0 ? "\n" : "");
        otherVersion(passage);
        frame(next.substring(end));
    }

    /** Folded away, so the first of a word that can be pressed stands elsewhere. */
    private void otherVersion(Resolution.Outdated passage) {
        PassageMarks.Revision said = marks.outdated(passage.language(), passage.critical());
        html.append("<details class=\"revised ").append(passage.critical() ? "important" : "minor");
        html.append("\">\n<summary><span class=\"why\">").append(escaped(said.why()));
        html.append("</span> <span>")
                .append(PassageMarks.html(said.offer(), passage.language()))
                .append("</span></summary>\n");
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
        text(passage.text(), passage.language(), linkable);
    }

    private void translation(Resolution.Outdated passage, boolean linkable) {
        linker.appendOlder(rendered(passage.translation(), reader, linkable), reader);
    }

    /**
     * Writes a text in its own language.
     *
     * @param linkable whether a school word in it may lead to the glossary
     */
    final void text(String markdown, Language language, boolean linkable) {
        linker.append(rendered(markdown, language, linkable), language);
    }

    private String rendered(String text, Language language, boolean linkable) {
        String inline = segments.render(text, page.page().definitions());
        return terms.mark(Isolation.isolate(inline, language.direction()), language, linkable);
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
