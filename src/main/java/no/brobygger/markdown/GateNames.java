package no.brobygger.markdown;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;

/** The names of the checks of translations as {@code <!-- gate-off: … -->} has them: their rules without the beginning. */
final class GateNames {

    private static final String BEGINNING = "gate-";
    private static final Map<String, Rule> RULES = Arrays.stream(Rule.values())
            .filter(rule -> rule.id().startsWith(BEGINNING))
            .collect(Collectors.toMap(
                    rule -> rule.id().substring(BEGINNING.length()), rule -> rule, (a, b) -> a, TreeMap::new));

    private GateNames() {}

    /** The rules of a list with commas; each name that is none is handed on. */
    static Set<Rule> read(String list, Consumer<String> unknown) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (String name : list.strip().split("\\s*,\\s*", -1)) {
            Rule rule = RULES.get(name);
            if (rule == null) {
                unknown.accept(name);
            } else {
                rules.add(rule);
            }
        }
        return rules;
    }

    static Diagnostic unknown(GuidancePage page, int offset, String name) {
        return Diagnostic.error(
                Rule.INVALID_VALUE,
                page.source().locate(offset),
                "unknown gate '" + name + "'",
                Nearest.to(name, RULES.keySet())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("use some of: " + String.join(", ", RULES.keySet())));
    }
}
