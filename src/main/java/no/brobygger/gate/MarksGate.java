package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Rule;

/** No mark of Markdown is left for readers to see, unless the source shows it too. */
final class MarksGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_MARKS;
    }

    @Override
    public int concerns() {
        return CharacterKinds.MARK;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        Set<String> seen = target.inline().strayMarks();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Set<String> stray = new TreeSet<>(seen);
        stray.removeAll(source.inline().strayMarks());
        return stray.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "mark '" + stray.iterator().next() + "' of the translation would be shown as it is",
                        "close each mark, put a space outside and none inside it: '… **word** …'"));
    }
}
