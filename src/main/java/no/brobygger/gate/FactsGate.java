package no.brobygger.gate;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.brobygger.diagnostic.Rule;

/**
 * What a text says of one kind that a reader may act on is the same in its translation, by value.
 *
 * @param kind the values of that kind
 * @param numberMustDo asked of the text that lacks a value: whether it may write it as a mere number
 */
record FactsGate(
        Rule rule, String noun, String remedy, Function<Facts, Set<String>> kind, Predicate<Reading> numberMustDo)
        implements Gate {

    /** Amounts of money. In a language whose word for the krone is not known, the number must do. */
    static final Gate AMOUNTS = new FactsGate(
            Rule.GATE_AMOUNTS,
            "amount",
            "write the amount of the source in kroner (NOK)",
            Facts::amounts,
            text -> text.tongue().words().currencies().isEmpty());

    /** E-mail addresses. */
    static final Gate EMAILS = new FactsGate(
            Rule.GATE_EMAILS, "e-mail address", "copy the address from the source", Facts::emails, text -> false);

    /** Telephone numbers; only the spaces in them may differ. */
    static final Gate PHONES = new FactsGate(
            Rule.GATE_PHONES, "telephone number", "copy the number from the source", Facts::phones, text -> false);

    /** References to law: {@code § 12-4} is {@code section 12-4}. In "sections 6 and 7" the second stands by itself. */
    static final Gate SECTIONS = new FactsGate(
            Rule.GATE_SECTIONS,
            "section",
            "write § and the number of the source",
            Facts::sections,
            text -> !text.facts().sections().isEmpty());

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
        return new Difference(lackedBy(target, all.missing()), lackedBy(source, all.added())).fault(noun, remedy);
    }

    private Collection<String> lackedBy(Reading text, Collection<String> values) {
        if (values.isEmpty() || !numberMustDo.test(text)) {
            return values;
        }
        Set<String> lacked = new TreeSet<>(values);
        lacked.removeAll(text.facts().numbers());
        return lacked;
    }
}
