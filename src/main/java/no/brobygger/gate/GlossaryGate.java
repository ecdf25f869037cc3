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
    public boolean bars() {
        return false;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        Set<String> missing = new TreeSet<>();
        for (String term : kept) {
            // The ends of words differ from language to language: FAU-et, FAU-n.
            if (hasWord(source.words(), term) && !target.words().contains(term)) {
                missing.add(term);
            }
        }
        return new Difference(missing, Set.of())
                .fault("word", "write the Norwegian word as well, for example in brackets");
    }

    private static boolean hasWord(String text, String term) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            boolean begins = at == 0 || !Characters.isOfWord(text.charAt(at - 1));
            boolean ends = end == text.length() || !Characters.isOfWord(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
