package no.brobygger.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;

/** Reads a YAML file that is a list of rows with the same fields. */
final class RowsFile {

    private static final int LONGEST_ID = 100;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Set<String> required;
    private final Set<String> optional;
    private final Consumer<Diagnostic> problems;
    private final Map<String, SourceLocation> ids = new HashMap<>();

    RowsFile(Set<String> required, Set<String> optional, Consumer<Diagnostic> problems) {
        this.required = required;
        this.optional = optional;
        this.problems = problems;
    }

    /** The rows, their fields checked: none if there is no file, for a site need not have it; empty after a broken file. */
    Optional<List<YamlFields>> read(SiteFolder folder, String path) {
        if (!folder.has(path)) {
            return Optional.of(List.of());
        }
        Optional<YamlValue> file = folder.read(path, problems).flatMap(source -> YamlParser.parse(source, problems));
        if (file.isPresent() && !(file.get() instanceof YamlValue.Sequence)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.get().place(),
                    "the file is " + file.get().word() + ", but a list is expected",
                    "begin each row with '- ' and one of its fields: " + Remedies.list(required)));
            return Optional.empty();
        }
        return file.map(list -> rows(((YamlValue.Sequence) list).items()));
    }

    /** The fields of each row of a list, checked. */
    List<YamlFields> rows(List<YamlValue> items) {
        List<YamlFields> rows = new ArrayList<>();
        for (YamlValue item : items) {
            if (item instanceof YamlValue.Mapping mapping) {
                rows.add(YamlFields.of(
                        new YamlValue.Entry("row", mapping.place(), mapping), mapping, required, optional, problems));
            } else {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        item.place(),
                        "this row is " + item.word() + ", but a mapping is expected",
                        "write the fields " + Remedies.list(required)));
            }
        }
        return rows;
    }

    /** Whether a word may stand in addresses and name a folder. */
    static boolean isId(String word) {
        return word.length() <= LONGEST_ID && ID.matcher(word).matches();
    }

    /** The row's id; empty, after an error, when it has none or another row has it already. */
    Optional<String> newId(YamlFields row) {
        String id = row.text("id", "");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        SourceLocation place = row.place("id");
        SourceLocation first = ids.putIfAbsent(id, place);
        if (first != null) {
            problems.accept(Diagnostic.error(
                    Rule.DUPLICATE_KEY,
                    place,
                    "id " + Shown.quoted(id) + " already stands at line " + first.line(),
                    "keep one of the two"));
            return Optional.empty();
        }
        if (!isId(id)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "id " + Shown.quoted(id) + " cannot stand in a link",
                    "use lower-case letters a–z, digits and '-'"));
        }
        return Optional.of(id);
    }
}
