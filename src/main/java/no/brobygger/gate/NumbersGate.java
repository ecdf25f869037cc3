package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.Meaning;

/**
 * Numbers are the same by value, in the digits of any script. A digit may become a word, and a word of the source a
 * digit; a word of the source need not become anything, for it may be part of an idiom. But it does not become another
 * number word, a deadline in words is not lost, no week becomes a month, no "at least" an "at most", and no "within" an
 * "after".
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
        return digits(source, target)
                .or(() -> source.deadlines().isEmpty() ? Optional.empty() : deadline(source, target))
                .or(() -> source.numbersToKeep().isEmpty() ? Optional.empty() : swapped(source, target))
                .or(() -> unit(source, target))
                .or(() -> Turned.round(Meaning.LEAST, source, target))
                .or(() -> Turned.round(Meaning.MOST, source, target))
                .or(() -> Turned.round(Meaning.WITHIN, source, target));
    }

    private static Optional<Fault> digits(Reading source, Reading target) {
        if (source.facts().numbers().equals(target.facts().numbers())) {
            return Optional.empty();
        }
        Set<String> missing = without(source.facts().numbers(), target);
        Set<String> added = without(target.facts().numbers(), source);
        return new Difference(missing, added).fault("number", REMEDY);
    }

    /** Five that became six, whatever is counted. */
    private static Optional<Fault> swapped(Reading source, Reading target) {
        Map<String, String> lost = new TreeMap<>(source.numbersToKeep());
        lost.keySet().removeIf(target::writes);
        Map<String, String> added = new TreeMap<>(target.numberWords());
        added.keySet().removeAll(Tongue.DOUBTFUL_NUMBERS);
        added.keySet().removeIf(source::writes);
        return lost.isEmpty() || added.isEmpty() ? Optional.empty() : Optional.of(instead(lost, added, REMEDY));
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
        boolean knowsUnits = !target.tongue().words().units().isEmpty();
        if (lost.isEmpty() && (knowsUnits || source.deadlines().containsKey(ONE))) {
            // "First" and "a" are words for one as well, and a deadline may stand twice: they are no proof when
            // another number has come in. But "both" and "other" are no deadlines.
            if (knowsUnits) {
                added.keySet().retainAll(target.deadlines().keySet());
            }
            if (!added.isEmpty()) {
                lost.putAll(source.deadlines());
            }
        }
        if (written.isEmpty()) {
            return bare(lost, source, target);
        }
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(instead(lost, added.isEmpty() ? written : added, REMEDY));
    }

    /** Two weeks that became a week, or no time at all: there is no number. One week may be a week. */
    private static Optional<Fault> bare(Map<String, String> deadlines, Reading source, Reading target) {
        Map<String, String> lost = new TreeMap<>(deadlines);
        lost.keySet().retainAll(source.countedDeadlines().keySet());
        lost.keySet().remove(ONE);
        lost.keySet().removeIf(value -> !target.tongue().knowsNumber(value));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "the source says " + Shown.quoted(first(lost)) + ", and the translation says no number",
                        REMEDY));
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
