package no.brobygger.language;

import java.util.Collection;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * What is wrong with an interface text, not yet bound to a place in a file.
 *
 * @param rule the kind of problem
 * @param message as in {@link Diagnostic}
 * @param remedy as in {@link Diagnostic}
 */
public record MessageProblem(Rule rule, String message, String remedy) {

    /** The problem as an error: an interface text with a problem would be wrong on every page. */
    public Diagnostic at(SourceLocation location) {
        return Diagnostic.error(rule, location, message, remedy);
    }

    /** The remedy for a word that is none of the known: the nearest, and all. */
    static String oneOf(Collection<String> known, String word) {
        String near = Nearest.to(word, known)
                .map(found -> "did you mean '" + found + "'? ")
                .orElse("");
        return near + (known.size() == 1 ? "use " : "choose one of ") + String.join(", ", known);
    }
}
