package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Rule;

/** Placeholders in braces are filled by the site, so they stay as they are. */
final class PlaceholdersGate implements Gate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,40})}");

    @Override
    public Rule rule() {
        return Rule.GATE_PLACEHOLDERS;
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
        return Difference.of(placeholders(source.text()), placeholders(target.text()))
                .fault("placeholder", "copy the placeholder, braces included, and do not translate what is in it");
    }

    private static Set<String> placeholders(String text) {
        if (text.indexOf('{') < 0) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group());
        }
        return found;
    }
}
