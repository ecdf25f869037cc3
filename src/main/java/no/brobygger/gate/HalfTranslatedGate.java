package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/**
 * No four words of the source stand in a row in the translation, except in quotation marks or brackets, or as a name. It
 * bars, because a page says of its text which language it is in, and screen readers speak it so.
 */
final class HalfTranslatedGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_HALF_TRANSLATED;
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
        if (source.tongue().isAkinTo(target.tongue())) {
            return Optional.empty();
        }
        // Words of the source have letters that are foreign in another script.
        if (!target.has(CharacterKinds.OTHER) && !target.tongue().sharesScript(source.tongue())) {
            return Optional.empty();
        }
        return source.sharedRun(target)
                .map(words -> new Fault(
                        "the words " + Shown.quoted(words) + " of the source stand in the translation",
                        "translate them, or put them in brackets after their translation"));
    }
}
