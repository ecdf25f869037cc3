package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/**
 * Numbers are the same by value, in the digits of any script. A digit may become a word, and a word of the source a
 * digit; a word of the source need not become anything, for it may be part of an idiom.
 */
final class NumbersGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_NUMBERS;
    }

    @Override
    public int concerns() {
        return Alphabet.FACT;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        if (source.facts().numbers().equals(target.facts().numbers())) {
            return Optional.empty();
        }
        Set<String> missing = without(source.facts().numbers(), target);
        Set<String> added = without(target.facts().numbers(), source);
        return new Difference(missing, added).fault("number", "write the number of the source");
    }

    /** A value that became part of a date, an amount or a section is told by the gate for those. */
    private static Set<String> without(Set<String> numbers, Reading other) {
        Set<String> left = new TreeSet<>(numbers);
        if (!left.isEmpty()) {
            left.removeAll(other.numerals());
        }
        if (!left.isEmpty()) {
            Map<String, String> words = other.numberWords();
            left.removeAll(words.keySet());
        }
        return left;
    }
}
