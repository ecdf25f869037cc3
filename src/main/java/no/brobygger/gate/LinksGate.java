package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** A translation links to the same places as its source. */
final class LinksGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_LINKS;
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
        return Difference.of(source.inline().links(), target.inline().links())
                .fault("link", "write the links of the source, and translate only the words in brackets");
    }
}
