package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** Dates are the same days, however they are written. */
final class DatesGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_DATES;
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
                Difference.of(source.facts().dates(), target.facts().dates());
        if (difference.added().isEmpty() && !difference.missing().isEmpty()) {
            Set<String> missing = new TreeSet<>(difference.missing());
            missing.removeIf(date -> mayBeThere(date, target));
            difference = new Difference(missing, Set.of());
        }
        return difference.fault("date", "write the date of the source, with the name of the month in full");
    }

    /** Where no name of a month is known, day and year must do. */
    private static boolean mayBeThere(String date, Reading target) {
        if (!target.tongue().months().isEmpty()) {
            return false;
        }
        String[] parts = date.replaceFirst("^--", "").split("-");
        String first = Numeral.value(parts[0], "");
        String last = Numeral.value(parts[parts.length - 1], "");
        Set<String> numbers = target.facts().numbers();
        return (date.startsWith("-") || numbers.contains(first)) && (parts.length == 2 || numbers.contains(last));
    }
}
