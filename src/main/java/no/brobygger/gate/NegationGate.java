package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/**
 * Where the source says must not or may not, the translation denies or forbids something too. Only for languages whose
 * words are known; that the right thing is denied, nobody but a reader can tell.
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
        Optional<String> prohibition = source.prohibition();
        if (prohibition.isEmpty() || target.negations() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "the source says " + Shown.quoted(prohibition.get())
                        + ", and nothing in the translation denies or forbids",
                "write what must not or may not be done"));
    }
}
