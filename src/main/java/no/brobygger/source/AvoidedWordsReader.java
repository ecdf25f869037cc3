package no.brobygger.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.reference.AvoidedWord;

/** Reads {@code data/terms.yaml}: the words that pages must not use. */
final class AvoidedWordsReader {

    private static final Set<String> REQUIRED = Set.of("why", "words", "write");
    private static final Set<String> OPTIONAL = Set.of("allowed");

    private AvoidedWordsReader() {}

    /** The words; none if there is no file, or after a broken one. */
    static List<AvoidedWord> read(SiteFolder folder, Consumer<Diagnostic> problems) {
        return new RowsFile(REQUIRED, OPTIONAL, problems)
                .read(folder, SourcePlaces.TERMS).orElse(List.of()).stream()
                        .flatMap(row -> word(row).stream())
                        .toList();
    }

    private static Optional<AvoidedWord> word(YamlFields fields) {
        List<String> words =
                fields.texts("words").stream().map(YamlValue.Text::text).toList();
        Set<String> allowed =
                fields.texts("allowed").stream().map(YamlValue.Text::text).collect(Collectors.toSet());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new AvoidedWord(words, fields.text("write", "?"), fields.text("why", "?"), allowed));
    }
}
