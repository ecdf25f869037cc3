package no.brobygger.language;

import no.brobygger.diagnostic.Rule;

/** A text that is not an interface pattern, and where in it that shows. */
public final class InvalidMessageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String remedy;

    InvalidMessageException(int index, String message, String remedy) {
        super(message);
        this.index = index;
        this.remedy = remedy;
    }

    /** Offset in the pattern, in UTF-16 units, from 0 to its length. */
    public int index() {
        return index;
    }

    /** The same as a problem to report. */
    public MessageProblem problem() {
        return new MessageProblem(Rule.MESSAGE_SYNTAX, getMessage(), remedy);
    }
}
