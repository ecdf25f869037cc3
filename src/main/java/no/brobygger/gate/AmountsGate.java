package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** Amounts of money are the same by value. */
final class AmountsGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_AMOUNTS;
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
        Difference difference =
                Difference.of(source.facts().amounts(), target.facts().amounts());
        return new Difference(unlessNumber(difference.missing(), target), unlessNumber(difference.added(), source))
                .fault("amount", "write the amount of the source in kroner (NOK)");
    }

    /** In a language whose word for the krone is not known, the number must do. */
    private static Set<String> unlessNumber(Iterable<String> amounts, Reading other) {
        Set<String> left = new TreeSet<>();
        amounts.forEach(left::add);
        if (!left.isEmpty() && other.tongue().words().currencies().isEmpty()) {
            left.removeAll(other.facts().numbers());
        }
        return left;
    }
}
