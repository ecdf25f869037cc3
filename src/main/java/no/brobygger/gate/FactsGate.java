package no.brobygger.gate;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import no.brobygger.diagnostic.Rule;

/**
 * What a text says of one kind that a reader may act on is the same in its translation, by value.
 *
 * @param kind the values of that kind
 * @param numberMustDo asked of the text that lacks a value: whether it may write it as a mere number
 * @param isApart asked of the text that lacks a value, when the other lacks none: whether the value and what makes it one
 *     of the kind both stand in it, with other words between them, or in another order
 */
record FactsGate(
        Rule rule,
        String noun,
        String remedy,
        Function<Facts, Set<String>> kind,
        Predicate<Reading> numberMustDo,
        BiPredicate<Reading, String> isApart)
        implements Gate {

    /** Amounts of money. In a language whose word for the krone is not known, the number must do. */
    static final Gate AMOUNTS = new FactsGate(
            Rule.GATE_AMOUNTS,
            "amount",
            "write the amount of the source in kroner (NOK)",
            Facts::amounts,
            text -> text.tongue().words().currencies().isEmpty(),
            (text, amount) -> text.hasStemOf(text.tongue().words().currencies()) && text.writes(amount));

    /** E-mail addresses. */
    static final Gate EMAILS = new FactsGate(
            Rule.GATE_EMAILS,
            "e-mail address",
            "copy the address from the source",
            Facts::emails,
            text -> false,
            (text, address) -> false);

    /** Telephone numbers; only the spaces and hyphens in them may differ. */
    static final Gate PHONES = new FactsGate(
            Rule.GATE_PHONES,
            "telephone number",
            "copy the number from the source",
            Facts::phones,
            text -> false,
            (text, number) -> false);

    /** References to law: {@code § 12-4} is {@code section 12-4}. In "sections 6 and 7" the second stands by itself. */
    static final Gate SECTIONS = new FactsGate(
            Rule.GATE_SECTIONS,
            "section",
            "write § and the number of the source",
            Facts::sections,
            text -> !text.facts().sections().isEmpty(),
            (text, section) -> (text.text().indexOf('\u00A7') >= 0
                            || text.hasStemOf(text.tongue().words().sections()))
                    && FactReader.stands(section, text.words()));

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
        Difference all = Difference.of(kind.apply(source.facts()), kind.apply(target.facts()));
        Set<String> missing = lackedBy(target, all.missing());
        Set<String> added = lackedBy(source, all.added());
        if (added.isEmpty()) {
            missing.removeIf(value -> isApart.test(target, value));
        } else if (missing.isEmpty()) {
            added.removeIf(value -> isApart.test(source, value));
        }
        return new Difference(missing, added).fault(noun, remedy);
    }

    private Set<String> lackedBy(Reading text, Collection<String> values) {
        Set<String> lacked = new TreeSet<>(values);
        if (!lacked.isEmpty() && numberMustDo.test(text)) {
            lacked.removeAll(text.facts().numbers());
        }
        return lacked;
    }
}
