package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** A translation links to the same places as its source, with as many titles, and names no other address to type. */
final class LinksGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_LINKS;
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
        boolean mayLink = source.has(CharacterKinds.MARK) || target.has(CharacterKinds.MARK);
        Difference links =
                mayLink ? Difference.of(source.inline().links(), target.inline().links()) : Difference.NONE;
        Optional<Fault> fault =
                links.fault("link", "write the links of the source, and translate only the words in brackets");
        return fault.or(() -> mayLink ? titles(source, target) : Optional.empty())
                .or(() -> typed(source, target));
    }

    /** What the titles say is compared with the other words. */
    private static Optional<Fault> titles(Reading source, Reading target) {
        int expected = source.inline().titles().size();
        int found = target.inline().titles().size();
        return expected == found
                ? Optional.empty()
                : Optional.of(new Fault(
                        "the links of the translation have " + found + " titles, and those of the source " + expected,
                        "translate what stands in quotation marks after the target of a link, and add none"));
    }

    private static Optional<Fault> typed(Reading source, Reading target) {
        Set<String> added = new TreeSet<>(WebAddresses.in(target.words()));
        if (!added.isEmpty()) {
            added.removeAll(WebAddresses.in(source.words()));
            added.removeIf(host -> source.inline().links().stream()
                    .anyMatch(link -> WebAddresses.in(link).contains(host)));
        }
        return new Difference(Set.of(), added).fault("web address", "write no address that the source has not");
    }
}
