package no.brobygger.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** Sees to it that each key of a YAML mapping stands once. */
final class UniqueKeys {

    private UniqueKeys() {}

    /** The entries of a mapping by key; a key that stands twice is reported, and its first value kept. */
    static Map<String, YamlValue.Entry> of(YamlValue.Mapping mapping, Consumer<Diagnostic> problems) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (YamlValue.Entry entry : mapping.entries()) {
            YamlValue.Entry first = entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                problems.accept(Diagnostic.error(
                        Rule.DUPLICATE_KEY,
                        entry.place(),
                        "key " + Shown.quoted(entry.key()) + " already stands at line "
                                + first.place().line(),
                        "keep one of the two"));
            }
        }
        return entries;
    }
}
