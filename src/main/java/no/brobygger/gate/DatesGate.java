package no.brobygger.gate;

import java.util.Collection;
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
        Difference sure = Difference.of(source.facts().dates(), target.facts().dates());
        Set<String> missing = without(sure.missing(), target);
        Set<String> added = without(sure.added(), source);
        if (added.isEmpty()) {
            missing.removeIf(date -> mayBeThere(date, target));
        }
        return new Difference(missing, added)
                .fault("date", "write the date of the source, with the name of the month in full");
    }

    private static Set<String> without(Collection<String> dates, Reading other) {
        Set<String> left = new TreeSet<>(dates);
        left.removeAll(other.facts().doubtfulDates());
        return left;
    }

    /** Its day and year may stand elsewhere than beside the month, or as words; where no month is known, they must do. */
    private static boolean mayBeThere(String date, Reading target) {
        boolean hasYear = !date.startsWith("-");
        String[] parts = date.replaceFirst("^--", "").split("-");
        int month = Integer.parseInt(parts[hasYear ? 1 : 0]);
        boolean hasDay = !hasYear || parts.length == 3;
        return (target.tongue().months().isEmpty() || target.months().contains(month))
                && (!hasYear || target.writes(Numeral.value(parts[0], "")))
                && (!hasDay || target.writes(Numeral.value(parts[parts.length - 1], "")));
    }
}
