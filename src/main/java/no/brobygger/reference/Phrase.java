package no.brobygger.reference;

import no.brobygger.diagnostic.SourceLocation;

/**
 * A text of a data file.
 *
 * @param text one line of Markdown in the source language, never blank
 * @param place where it stands, for whoever finds something wrong with it
 */
public record Phrase(String text, SourceLocation place) {

    public Phrase {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("phrase '" + text + "' at " + place + " must be one line");
        }
    }
}
