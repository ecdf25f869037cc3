package no.brobygger.scaffold;

import java.util.Map;
import no.brobygger.diagnostic.Diagnostic;

/** Whoever answers questions about a new school: a person, or the words of a command. */
public interface SchoolInterview {

    /** The answers that were given beforehand, so that none of these questions is asked; an empty one leaves it out. */
    default Map<SchoolQuestion, String> known() {
        return Map.of();
    }

    /**
     * The answer to a question that is not known; an empty one leaves it out.
     *
     * @param usual what an empty answer means; empty where it means nothing
     */
    String answer(SchoolQuestion question, String usual);

    /** Tells that an answer cannot be. The question comes again, unless the answer was known. */
    void refuse(SchoolQuestion question, Diagnostic wrong);
}
