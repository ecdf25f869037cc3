package no.brobygger.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** Advises where a Norwegian word that letters from the school use is not kept. */
final class GlossaryGate implements Gate {

    private final List<String> kept;

    /** @param kept Norwegian words that stand in every language */
    GlossaryGate(List<String> kept) {
        this.kept = List.copyOf(kept);
    }

    @Override
    public Rule rule() {
        return Rule.GATE_GLOSSARY;
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
        List<String> terms = source.terms(kept);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>(terms);
        // The ends of words differ from language to language: FAU-et, FAU-n.
        missing.removeIf(target.words()::contains);
        return new Difference(missing, Set.of())
                .fault("word", "write the Norwegian word as well, for example in brackets");
    }
}
