package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** Inline code is the same in every language. */
final class CodeGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_CODE;
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
        if (!source.hasMark('`') && !target.hasMark('`')) {
            return Optional.empty();
        }
        return Difference.of(source.inline().code(), target.inline().code())
                .fault("code", "copy what stands between backticks from the source");
    }
}
