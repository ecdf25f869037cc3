package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** Telephone numbers are the same in every language; only the spaces in them may differ. */
final class PhonesGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_PHONES;
    }

    @Override
    public int concerns() {
        return CharacterKinds.FACT;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        return Difference.of(source.facts().phones(), target.facts().phones())
                .fault("telephone number", "copy the number from the source");
    }
}
