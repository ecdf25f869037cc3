package no.brobygger.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.reference.GlossaryTerm;

/** Reads {@code data/glossary.yaml}: the Norwegian words that parents meet. */
final class GlossaryReader {

    private static final Set<String> REQUIRED = Set.of("id", "meaning", "nb", "nn", "where");
    private static final Set<String> OPTIONAL = Set.of("forms", "keep", "nn-forms", "page");

    private GlossaryReader() {}

    /** The words, in the order of the file; none if there is no file, or after a broken one. */
    static List<GlossaryTerm> read(SiteFolder folder, Consumer<Diagnostic> problems) {
        RowsFile file = new RowsFile(REQUIRED, OPTIONAL, problems);
        return file.read(folder, SourcePlaces.GLOSSARY).orElse(List.of()).stream()
                .flatMap(row -> file.newId(row).map(id -> term(id, row)).stream())
                .toList();
    }

    private static GlossaryTerm term(String id, YamlFields fields) {
        return new GlossaryTerm(
                id,
                fields.phrase("nb"),
                fields.text("nn", id),
                texts(fields, "forms"),
                texts(fields, "nn-forms"),
                fields.phrase("meaning"),
                fields.phrase("where"),
                fields.has("page") ? Optional.of(fields.phrase("page")) : Optional.empty(),
                fields.flag("keep"));
    }

    private static List<String> texts(YamlFields fields, String key) {
        return fields.texts(key).stream().map(YamlValue.Text::text).toList();
    }
}
