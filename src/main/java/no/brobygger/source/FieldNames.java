package no.brobygger.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** Holds the names of the fields of a YAML mapping against those it may and must have. */
final class FieldNames {

    private static final Pattern TIGHT_PAIR = Pattern.compile("([a-z-]+):((?!//)\\S[^\n]*)");

    /** Fields that hold others: a text that names one of them was written one level too high. */
    private static final Set<String> HOLDERS = Set.of("contacts", "dates", "hours", "site");

    private final YamlValue.Entry owner;
    private final Set<String> required;
    private final Set<String> known;
    private final Consumer<Diagnostic> problems;

    /** @param owner what the mapping describes, for messages, and the place to report what is missing */
    FieldNames(YamlValue.Entry owner, Set<String> required, Set<String> optional, Consumer<Diagnostic> problems) {
        this.owner = owner;
        this.required = required;
        this.known = new TreeSet<>(required);
        this.known.addAll(optional);
        this.problems = problems;
    }

    /** The fields by their right names. A wrong name is told once, and not as a field that is missing too. */
    Map<String, YamlValue> of(YamlValue.Mapping mapping) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        Map<String, YamlValue> misspelt = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        UniqueKeys.of(mapping, problems).forEach((key, entry) -> {
            if (known.contains(key)) {
                fields.put(key, entry.value());
                return;
            }
            problems.accept(Diagnostic.error(
                    Rule.UNKNOWN_KEY,
                    entry.place(),
                    "unknown field " + Shown.quoted(key),
                    tightPair(key).orElseGet(() -> Remedies.choices(key, known))));
            Matcher pair = TIGHT_PAIR.matcher(key);
            if (pair.matches()) {
                told.add(pair.group(1));
            } else {
                Remedies.meant(key, known)
                        .filter(meant -> !HOLDERS.contains(meant) || holdsFields(entry.value()))
                        .ifPresent(meant -> misspelt.putIfAbsent(meant, entry.value()));
            }
        });
        misspelt.forEach(fields::putIfAbsent);
        told.addAll(fields.keySet());
        new TreeSet<>(required).stream().filter(key -> !told.contains(key)).forEach(this::reportMissing);
        return fields;
    }

    private void reportMissing(String key) {
        problems.accept(Diagnostic.error(
                Rule.MISSING_KEY,
                owner.place(),
                Shown.quoted(owner.key()) + " has no field '" + key + "'",
                "write all of: " + Remedies.list(required)));
    }

    private static boolean holdsFields(YamlValue value) {
        return value instanceof YamlValue.Sequence || value instanceof YamlValue.Mapping;
    }

    /** What to do about a colon that has no space behind it, so that YAML does not see it. */
    static Optional<String> tightPair(String text) {
        Matcher pair = TIGHT_PAIR.matcher(text);
        return pair.matches()
                ? Optional.of(
                        "write a space behind the colon: '" + pair.group(1) + ": " + Shown.plain(pair.group(2)) + "'")
                : Optional.empty();
    }
}
