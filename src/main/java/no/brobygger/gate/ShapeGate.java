package no.brobygger.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Rule;

/** A translation is one segment, as its source is: no list, heading, quote, table or new line of its own. */
final class ShapeGate implements Gate {

    private static final Pattern START = Pattern.compile("(?:[-*+\u2022] |#{1,6} |>|```|~~~)");
    private static final String REMEDY = "write it as one text, in the shape of the source";

    @Override
    public Rule rule() {
        return Rule.GATE_SHAPE;
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
        int breaks = count(target.text(), '\n');
        int expected = breaks == 0 ? 0 : count(source.text(), '\n');
        if (breaks > expected) {
            return Optional.of(new Fault(
                    "the translation has " + (breaks + 1) + " lines, and the source " + (expected + 1), REMEDY));
        }
        String start = start(target.text());
        if (!start.isEmpty() && !start.equals(start(source.text()))) {
            return Optional.of(new Fault("the translation begins with '" + start.strip() + "'", REMEDY));
        }
        boolean pipe = target.text().indexOf('|') >= 0 && source.text().indexOf('|') < 0;
        return pipe ? Optional.of(new Fault("the translation has a '|'", REMEDY)) : Optional.empty();
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }

    private static String start(String text) {
        if (Characters.isOfWord(text.charAt(0))) {
            return "";
        }
        Matcher start = START.matcher(text);
        return start.lookingAt() ? start.group() : "";
    }
}
