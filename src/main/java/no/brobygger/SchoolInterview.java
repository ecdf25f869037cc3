package no.brobygger;

import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.source.SchoolQuestion;

/** Whoever answers questions about a new school: a person, or the words of a command. */
public interface SchoolInterview {

    /**
     * The answer to a question; an empty one leaves it out.
     *
     * @param usual what an empty answer means; empty where it means nothing
     */
    String answer(SchoolQuestion question, String usual);

    /** Tells that the answer cannot be. If this returns, the question comes again; who has no other answer throws. */
    void refuse(SchoolQuestion question, Diagnostic wrong);
}
