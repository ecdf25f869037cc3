package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;

/** Reads {@code data/glossary.yaml}: the Norwegian words that a translation keeps. */
final class GlossaryReader {

    static final String PATH = "data/glossary.yaml";

    private static final Set<String> REQUIRED = Set.of("term");
    private static final Set<String> OPTIONAL = Set.of("keep");

    private GlossaryReader() {}

    /** The terms marked {@code keep: true}, in the order of the file; none if there is no file. */
    static List<String> read(SiteFolder folder, Consumer<Diagnostic> problems) {
        if (!folder.has(PATH)) {
            return List.of();
        }
        Optional<YamlValue> file = folder.read(PATH, problems).flatMap(source -> YamlParser.parse(source, problems));
        if (file.isEmpty()) {
            return List.of();
        }
        if (!(file.get() instanceof YamlValue.Sequence list)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.get().place(),
                    "the file is " + file.get().word() + ", but a list is expected",
                    "begin each row with '- term:'"));
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        list.items().forEach(item -> row(item, kept, problems));
        return kept;
    }

    private static void row(YamlValue item, List<String> kept, Consumer<Diagnostic> problems) {
        if (!(item instanceof YamlValue.Mapping mapping)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    item.place(),
                    "this row is " + item.word() + ", but a mapping is expected",
                    "write the field term, and keep: true if translations keep the word"));
            return;
        }
        YamlFields fields = YamlFields.of(
                new YamlValue.Entry("row", mapping.place(), mapping), mapping, REQUIRED, OPTIONAL, problems);
        String term = fields.text("term", "");
        if (!term.isEmpty() && fields.flag("keep")) {
            if (kept.contains(term)) {
                problems.accept(Diagnostic.error(
                        Rule.DUPLICATE_KEY,
                        fields.place("term"),
                        "term " + Shown.quoted(term) + " stands twice",
                        "keep one of the two"));
            } else {
                kept.add(term);
            }
        }
    }
}
