package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** E-mail addresses are the same in every language. */
final class EmailsGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_EMAILS;
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
        return Difference.of(source.facts().emails(), target.facts().emails())
                .fault("e-mail address", "copy the address from the source");
    }
}
