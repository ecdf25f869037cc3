package no.brobygger.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.reference.Phrase;
import no.brobygger.reference.SearchWords;

/** Reads {@code data/search.yaml}: what parents type for what a page calls something else. */
final class SearchWordsReader {

    private static final Set<String> REQUIRED = Set.of("page", "words");

    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Phrase> seen = new HashMap<>();

    private SearchWordsReader(LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.languages = languages;
        this.problems = problems;
    }

    /** The words of each page and heading; none if there is no file, or after a broken one. */
    static List<SearchWords> read(SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        SearchWordsReader reader = new SearchWordsReader(languages, problems);
        return new RowsFile(REQUIRED, Set.of(), problems)
                .read(folder, SourcePlaces.SEARCH).orElse(List.of()).stream()
                        .map(reader::words)
                        .toList();
    }

    private SearchWords words(YamlFields fields) {
        Phrase page = fields.phrase("page");
        Phrase first = seen.putIfAbsent(page.text(), page);
        if (first != null && fields.has("page")) {
            problems.accept(Diagnostic.error(
                    Rule.DUPLICATE_KEY,
                    page.place(),
                    "page " + Shown.quoted(page.text()) + " already stands at line "
                            + first.place().line(),
                    "keep one of the two"));
        }
        Map<String, List<String>> words = new HashMap<>();
        fields.fields("words", "write a language tag, a colon and [words] in each line")
                .ifPresent(byLanguage -> byLanguage.keys().forEach(tag -> words.put(tag, in(tag, byLanguage))));
        return new SearchWords(page, words);
    }

    private List<String> in(String tag, YamlFields byLanguage) {
        languages.problem(tag, byLanguage.place(tag)).ifPresent(problems);
        return byLanguage.texts(tag).stream().map(YamlValue.Text::text).toList();
    }
}
