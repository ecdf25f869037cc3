package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.Meaning;

/**
 * As many sentences of the translation as of the source deny or forbid something; the same ones, where both have as many.
 * A "must" does not become a "may" either. Only for languages whose words are known; that the right thing is denied, nobody
 * but a reader can tell.
 */
final class NegationGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_NEGATION;
    }

    @Override
    public int concerns() {
        return CharacterKinds.ANY;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        if (target.tongue().words().negations().isEmpty()) {
            return Optional.empty();
        }
        Denials kept = source.denialsToKeep();
        if (kept.words().isEmpty()) {
            // "Shall not" is "may not" in many languages.
            return Turned.round(Meaning.MUST, source, target);
        }
        Denials found = target.denials();
        return kept.lostIn(found)
                .map(lost -> new Fault(
                        "the source says " + Shown.quoted(lost.text()) + ", and " + lack(kept, found),
                        "write the denial of the source"));
    }

    private static String lack(Denials kept, Denials found) {
        if (found.words().isEmpty()) {
            return "nothing in the translation denies or forbids";
        }
        return kept.sentences() == found.sentences()
                ? "the same sentence of the translation denies and forbids nothing"
                : "the translation denies or forbids less often";
    }
}
