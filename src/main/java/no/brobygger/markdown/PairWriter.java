package no.brobygger.markdown;

import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;

/**
 * Writes a body in pairs: in each hole the reader's passage and, beside it, the same one in another language.
 *
 * <p>A letter is a pair like any other, so its original does not stand there a second time. Of a passage whose source has
 * changed the new source stands beside, so there is no button to it.
 */
final class PairWriter extends BodyWriter {

    private final LocalisedPage page;
    private final LocalisedPage beside;
    private final StringBuilder html;
    private final PassageMarks marks;

    PairWriter(
            SegmentRenderer segments,
            WordMarks terms,
            LocalisedPage page,
            LocalisedPage beside,
            Language written,
            StringBuilder html,
            LinkResolver links,
            PassageMarks marks) {
        super(segments, terms, page, written, html, links, marks);
        this.page = page;
        this.beside = beside;
        this.html = html;
        this.marks = marks;
    }

    @Override
    void segment(int segment, String next) {
        Resolution theirs = beside.shown(segment);
        if (page.shown(segment).language().equals(theirs.language())) {
            super.segment(segment, next);
            return;
        }
        Resolution mine = page.resolutions().get(segment);
        html.append("<span class=\"pair\"><span class=\"mine\">");
        if (mine instanceof Resolution.Outdated outdated) {
            firstVersion(outdated, mayHoldLinks(segment));
            if (isNewsBeside(outdated, theirs)) {
                mark(marks.outdated(outdated.language(), false).why(), outdated.language());
            }
        } else {
            passage(mine, mayHoldLinks(segment));
        }
        html.append("</span> <span class=\"theirs\"")
                .append(theirs.language().attributes())
                .append('>');
        text(theirs.text(), theirs.language(), false);
        html.append("</span></span>");
        if (mine instanceof Resolution.Outdated outdated && !isNewsBeside(outdated, theirs)) {
            otherVersionAfterPhrases(outdated, next);
        } else {
            frame(next);
        }
    }

    private static boolean isNewsBeside(Resolution.Outdated passage, Resolution theirs) {
        return !passage.critical() && passage.text().equals(theirs.text());
    }
}
