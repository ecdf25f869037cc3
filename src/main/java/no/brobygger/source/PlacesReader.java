package no.brobygger.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.reference.ExternalPlace;

/** Reads {@code data/links.yaml}: the places outside the site that pages lead to or build on. */
final class PlacesReader {

    private static final Set<String> REQUIRED = Set.of("checked", "id", "name", "owner", "url");
    private static final String COPY = "copy the address from the browser";

    private final RowsFile file;
    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;

    private PlacesReader(LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.file = new RowsFile(REQUIRED, Set.of(), problems);
        this.languages = languages;
        this.problems = problems;
    }

    /** The places by id; no value after a broken file. */
    static Optional<Map<String, ExternalPlace>> read(
            SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        PlacesReader reader = new PlacesReader(languages, problems);
        return reader.file.read(folder, SourcePlaces.LINKS).map(rows -> {
            Map<String, ExternalPlace> places = new LinkedHashMap<>();
            rows.forEach(row -> reader.file.newId(row).ifPresent(id -> places.put(id, reader.place(id, row))));
            return places;
        });
    }

    private ExternalPlace place(String id, YamlFields fields) {
        // No page shows who answers for a place; whoever keeps the file must find it written there.
        fields.text("owner", "?");
        Map<String, URI> urls = new LinkedHashMap<>();
        fields.fields("url", "write a language tag, a colon and an address in each line")
                .ifPresent(byLanguage -> byLanguage.keys().forEach(tag -> {
                    languages.problem(tag, byLanguage.place(tag)).ifPresent(problems);
                    urls.put(tag, FieldFormats.url(byLanguage, tag, COPY));
                }));
        if (urls.isEmpty()) {
            urls.put("nb", FieldFormats.NO_ADDRESS);
        }
        return new ExternalPlace(
                id,
                fields.text("name", id),
                urls,
                FieldFormats.date(fields, "checked").orElse(LocalDate.EPOCH));
    }
}
