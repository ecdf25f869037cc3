package no.brobygger.exchange;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.SourceLocation;

/**
 * A unit as a file brings it back.
 *
 * @param place where it stands in the file
 * @param language the tag of its translation, as the file writes it; may be empty
 * @param page see {@link ExchangeUnit#page}
 * @param context see {@link ExchangeUnit#context}
 * @param source the source it was translated from
 * @param target its translation; may be empty
 * @param claim what the file says of it
 * @param remarks the translator's own comments on it
 * @param trace what the translation was when it left; absent when the file has lost it, or never had it
 */
record IncomingUnit(
        SourceLocation place,
        String language,
        String page,
        Optional<String> context,
        String source,
        String target,
        Claim claim,
        List<String> remarks,
        Optional<Trace> trace) {

    /** Without the blanks that a spreadsheet or a hand has left around an edited translation, where its source has none. */
    IncomingUnit tidied() {
        boolean edited = trace.map(left -> !left.isOf(target)).orElse(true);
        String bare = target.strip();
        return edited && !bare.equals(target) && source.equals(source.strip())
                ? new IncomingUnit(place, language, page, context, source, bare, claim, remarks, trace)
                : this;
    }
}
