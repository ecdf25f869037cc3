package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.Meaning;

/**
 * Tells whether a translation turned a word of its source round: the source surely has a meaning and not its opposite, and
 * the translation the opposite and in no way the meaning. Only for languages that have words for both.
 */
final class Turned {

    private Turned() {}

    static Optional<Fault> round(Meaning meaning, Reading source, Reading target) {
        Map<Meaning, String> meant = source.meant();
        boolean isMeant = meant.containsKey(meaning) && !meant.containsKey(meaning.opposite());
        if (!isMeant || !target.tongue().knows(meaning)) {
            return Optional.empty();
        }
        Map<Meaning, String> found = target.meanings();
        return found.containsKey(meaning) || !found.containsKey(meaning.opposite())
                ? Optional.empty()
                : Optional.of(new Fault(
                        "the source says " + Shown.quoted(meant.get(meaning)) + ", and the translation the opposite, "
                                + Shown.quoted(found.get(meaning.opposite())),
                        "write what the source says"));
    }
}
