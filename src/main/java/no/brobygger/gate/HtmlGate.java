package no.brobygger.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** Raw HTML stands in a translation only as it stands in the source: tag for tag. */
final class HtmlGate implements Gate {

    @Override
    public Rule rule() {
        return Rule.GATE_HTML;
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
        if (!source.hasMark('<') && !target.hasMark('<')) {
            return Optional.empty();
        }
        List<String> expected = source.inline().html();
        List<String> found = target.inline().html();
        if (expected.equals(found)) {
            return Optional.empty();
        }
        return new Difference(without(expected, found), without(found, expected))
                .fault("HTML", "copy the HTML of the source, or take it out where the source has none");
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
