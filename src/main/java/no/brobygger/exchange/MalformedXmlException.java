package no.brobygger.exchange;

import no.brobygger.diagnostic.Diagnostic;

/** A file that is no XML. */
final class MalformedXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic problem;

    MalformedXmlException(Diagnostic problem) {
        super(problem.message());
        this.problem = problem;
    }

    Diagnostic problem() {
        return problem;
    }
}
