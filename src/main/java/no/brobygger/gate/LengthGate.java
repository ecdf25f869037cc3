package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;
import no.brobygger.language.LanguageWords;

/** Advises where a translation is much shorter or longer than others of its language; short texts vary too much. */
final class LengthGate implements Gate {

    private static final int SHORT = 60;

    @Override
    public Rule rule() {
        return Rule.GATE_LENGTH;
    }

    @Override
    public int concerns() {
        return CharacterKinds.ANY;
    }

    @Override
    public boolean bars() {
        return false;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        int before = source.words().length();
        if (before < SHORT) {
            return Optional.empty();
        }
        LanguageWords words = target.tongue().words();
        int percent = target.words().length() * 100 / before;
        if (percent >= words.shortest() && percent <= words.longest()) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "the translation has " + percent + " % of the length of its source, expected " + words.shortest()
                        + " to " + words.longest() + " %",
                "check that all of it is translated, and nothing added"));
    }
}
