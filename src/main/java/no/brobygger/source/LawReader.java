package no.brobygger.source;

import java.net.URI;
import java.net.URISyntaxException;
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
import no.brobygger.diagnostic.SourceLocation;

/** Reads {@code data/law.yaml}: a list of the rules of law that pages refer to. */
final class LawReader {

    static final String PATH = "data/law.yaml";

    private static final Set<String> FIELDS = Set.of("act", "id", "section", "url");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** For a row whose own address is wrong: reading goes on, and an error stops publishing. */
    private static final URI STAND_IN = URI.create("https://lovdata.no/");

    private final Consumer<Diagnostic> problems;
    private final Map<String, SourceLocation> places = new HashMap<>();

    private LawReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The table: without rows if there is no file, for a site need not refer to law; no value after a broken file. */
    static Optional<LawTable> read(SiteFolder folder, Consumer<Diagnostic> problems) {
        if (!folder.has(PATH)) {
            return Optional.of(LawTable.of(List.of()));
        }
        Optional<YamlValue> file = folder.read(PATH, problems).flatMap(source -> YamlParser.parse(source, problems));
        if (file.isPresent() && !(file.get() instanceof YamlValue.Sequence)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.get().place(),
                    "the file is " + file.get().word() + ", but a list is expected",
                    "begin each row with '- id:'"));
            return Optional.empty();
        }
        return file.map(list -> new LawReader(problems).table((YamlValue.Sequence) list));
    }

    private LawTable table(YamlValue.Sequence list) {
        List<LawRow> rows = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping mapping) {
                row(mapping).ifPresent(rows::add);
            } else {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        item.place(),
                        "this row is " + item.word() + ", but a mapping is expected",
                        "write the fields " + Remedies.list(FIELDS)));
            }
        }
        return LawTable.of(rows);
    }

    private Optional<LawRow> row(YamlValue.Mapping mapping) {
        YamlFields fields = YamlFields.of(
                new YamlValue.Entry("row", mapping.place(), mapping), mapping, FIELDS, Set.of(), problems);
        String id = fields.text("id", "");
        if (id.isEmpty() || isDuplicate(id, fields.place("id"))) {
            return Optional.empty();
        }
        if (!ID.matcher(id).matches()) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    fields.place("id"),
                    "id " + Shown.quoted(id) + " cannot stand in a link",
                    "use lower-case letters a–z, digits and '-'"));
        }
        return Optional.of(new LawRow(id, fields.text("section", "§"), fields.text("act", "?"), url(fields)));
    }

    private boolean isDuplicate(String id, SourceLocation place) {
        SourceLocation first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.accept(Diagnostic.error(
                    Rule.DUPLICATE_KEY,
                    place,
                    "id " + Shown.quoted(id) + " already stands at line " + first.line(),
                    "keep one of the two"));
        }
        return first != null;
    }

    private URI url(YamlFields fields) {
        String text = fields.text("url", STAND_IN.toString());
        try {
            URI url = new URI(text);
            if ("https".equals(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below, as any other address that cannot be opened.
        }
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                fields.place("url"),
                "url " + Shown.quoted(text) + " is not a web address that begins with https:",
                "copy the address from lovdata.no; write '§' as %C2%A7"));
        return STAND_IN;
    }
}
