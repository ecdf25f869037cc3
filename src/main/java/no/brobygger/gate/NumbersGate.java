package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;
import no.brobygger.source.Shown;

/**
 * Numbers are the same by value, in the digits of any script. A digit may become a word, and a word of the source a
 * digit; a word of the source need not become anything, for it may be part of an idiom. But a deadline in words does not
 * become another number word.
 */
final class NumbersGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_NUMBERS;
    }

    @Override
    public int concerns() {
        return Alphabet.ANY;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        if (source.facts().numbers().equals(target.facts().numbers())) {
            return source.deadlines().isEmpty() ? Optional.empty() : deadline(source, target);
        }
        Set<String> missing = without(source.facts().numbers(), target);
        Set<String> added = without(target.facts().numbers(), source);
        return new Difference(missing, added).fault("number", "write the number of the source");
    }

    private static Optional<Fault> deadline(Reading source, Reading target) {
        Map<String, String> written = target.numberWords();
        Set<String> kept = new TreeSet<>(written.keySet());
        kept.addAll(target.numerals());
        for (Map.Entry<String, String> deadline : source.deadlines().entrySet()) {
            if (!written.isEmpty() && !kept.contains(deadline.getKey())) {
                return Optional.of(new Fault(
                        "the source says " + Shown.quoted(deadline.getValue()) + ", and the translation "
                                + Shown.quoted(written.values().iterator().next()),
                        "write the number of the source"));
            }
        }
        return Optional.empty();
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
