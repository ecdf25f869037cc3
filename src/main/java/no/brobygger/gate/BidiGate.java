package no.brobygger.gate;

import java.util.Locale;
import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/**
 * No control character turns text around unseen (UAX #9): marks (LRM, RLM, ALM) are allowed, isolates only in pairs,
 * embeddings and overrides never. Nor do characters stand in it that HTML forbids.
 */
final class BidiGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_BIDI;
    }

    @Override
    public int concerns() {
        return CharacterKinds.MARK;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        Optional<Fault> written = check(target.text());
        // A character reference such as &#x202E; is a character to readers.
        return written.isPresent() || !target.hasMark('&') ? written : check(target.words());
    }

    private static Optional<Fault> check(String text) {
        int open = 0;
        char opener = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u202A' || c > '\u2069') {
                boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
                if (control || c >= '\uFFFE') {
                    return fault(c);
                }
                continue;
            }
            if (c <= '\u202E') {
                return fault(c);
            }
            if (c >= '\u2066') {
                open += c == '\u2069' ? -1 : 1;
                opener = c == '\u2069' ? opener : c;
                if (open < 0) {
                    return fault(c);
                }
            }
        }
        return open > 0 ? fault(opener) : Optional.empty();
    }

    private static Optional<Fault> fault(char c) {
        boolean turns = c >= '\u202A' && c <= '\u202E';
        String what =
                c < '\u202A' || c >= '\uFFFE' ? "is no text" : turns ? "turns text around unseen" : "is not in a pair";
        return Optional.of(new Fault(
                String.format(Locale.ROOT, "control character '\\u%04X' of the translation %s", (int) c, what),
                "delete the character; the page sets the direction itself"));
    }
}
