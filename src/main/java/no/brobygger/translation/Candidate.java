package no.brobygger.translation;

import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;

/**
 * A translation of one segment that wants to be shown, wherever it comes from: a bundle, an import, an editor.
 *
 * @param page the page it belongs to
 * @param segment the segment as it is today
 * @param source the text the translation was made of: the segment's own, or what it was before it changed
 * @param target the translation, inline Markdown; never empty
 * @param from the language of {@code source}
 * @param to the language of {@code target}
 * @param place where the translation stands, for whoever has to mend it
 */
public record Candidate(
        SegmentedPage page,
        Segment segment,
        String source,
        String target,
        Language from,
        Language to,
        SourceLocation place) {

    public Candidate {
        if (target.isEmpty()) {
            throw new IllegalArgumentException("an empty translation at " + place + " is none");
        }
    }
}
