package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/**
 * Numbers are the same by value, in the digits of any script. A digit may become a word, and a word of the source a
 * digit; a word of the source need not become anything, for it may be part of an idiom. But a deadline in words does not
 * become another number word, and no week becomes a month.
 */
final class NumbersGate implements Gate {

    private static final String ONE = "1";
    private static final String REMEDY = "write the number of the source";

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
            Optional<Fault> fault = source.deadlines().isEmpty() ? Optional.empty() : deadline(source, target);
            return fault.isPresent() ? fault : unit(source, target);
        }
        Set<String> missing = without(source.facts().numbers(), target);
        Set<String> added = without(target.facts().numbers(), source);
        Optional<Fault> fault = new Difference(missing, added).fault("number", REMEDY);
        return fault.isPresent() ? fault : unit(source, target);
    }

    /** Weeks that became months: a unit after a number stands nowhere in the translation, and another one instead. */
    private static Optional<Fault> unit(Reading source, Reading target) {
        if (source.spans().isEmpty() || target.tongue().words().units().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> lost = new TreeMap<>(source.spans());
        lost.keySet().removeAll(target.units().keySet());
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        // "Within a month" has no number in many languages.
        boolean mayBeBare = target.spans().isEmpty() && saysOne(source);
        Map<String, String> added = new TreeMap<>(mayBeBare ? target.units() : target.spans());
        added.keySet().removeAll(source.units().keySet());
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(instead(lost, added, "write the unit of time of the source"));
    }

    private static boolean saysOne(Reading source) {
        return source.deadlines().containsKey(ONE) || source.facts().numbers().contains(ONE);
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
        if (lost.isEmpty() && source.deadlines().containsKey(ONE)) {
            // "First" and "a" are words for one as well, so they are no proof when another number has come
            // in; but "both" and "other" are no deadlines.
            if (!target.tongue().words().units().isEmpty()) {
                added.keySet().retainAll(target.deadlines().keySet());
            }
            if (!added.isEmpty()) {
                lost.put(ONE, source.deadlines().get(ONE));
            }
        }
        return written.isEmpty() || lost.isEmpty()
                ? Optional.empty()
                : Optional.of(instead(lost, added.isEmpty() ? written : added, REMEDY));
    }

    private static Fault instead(Map<String, String> lost, Map<String, String> added, String remedy) {
        return new Fault(
                "the source says " + Shown.quoted(first(lost)) + ", and the translation " + Shown.quoted(first(added)),
                remedy);
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
