package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;
import no.brobygger.source.Shown;

/**
 * Numbers are the same by value, in the digits of any script. A digit may become a word, and a word of the source a
 * digit; a word of the source need not become anything, for it may be part of an idiom. But a deadline in words does not
 * become another number word.
 */
final class NumbersGate implements Gate {

    private static final String ONE = "1";

    @Override
    public Rule rule() {
        return Rule.GATE_NUMBERS;
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
        kept.addAll(target.facts().numbers());
        Map<String, String> added = new TreeMap<>(written);
        added.keySet().removeAll(source.numberWords().keySet());
        added.keySet().removeAll(source.numerals());
        Map<String, String> lost = new TreeMap<>(source.deadlines());
        lost.keySet().removeAll(kept);
        if (lost.isEmpty() && !added.isEmpty() && source.deadlines().containsKey(ONE)) {
            // "First" and "a" are words for one as well, so they are no proof when another number has come in.
            lost.put(ONE, source.deadlines().get(ONE));
        }
        if (written.isEmpty() || lost.isEmpty()) {
            return Optional.empty();
        }
        String instead = first(added.isEmpty() ? written : added);
        return Optional.of(new Fault(
                "the source says " + Shown.quoted(first(lost)) + ", and the translation " + Shown.quoted(instead),
                "write the number of the source"));
    }

    private static String first(Map<String, String> words) {
        return words.values().iterator().next();
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
