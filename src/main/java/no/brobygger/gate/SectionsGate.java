package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** References to sections of law are the same by value: {@code § 12-4} is {@code section 12-4}. */
final class SectionsGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_SECTIONS;
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
                Difference.of(source.facts().sections(), target.facts().sections());
        return new Difference(unlessListed(difference.missing(), target), unlessListed(difference.added(), source))
                .fault("section", "write § and the number of the source");
    }

    /** In "sections 6 and 7" the second number stands by itself. */
    private static Set<String> unlessListed(Iterable<String> sections, Reading other) {
        Set<String> left = new TreeSet<>();
        sections.forEach(left::add);
        if (!left.isEmpty() && !other.facts().sections().isEmpty()) {
            left.removeAll(other.facts().numbers());
        }
        return left;
    }
}
