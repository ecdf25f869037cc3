package no.brobygger.readability;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.reference.AvoidedWord;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/** Reports words in the sources that are replaced or that mislead, as {@code data/terms.yaml} lists them. */
public final class AvoidedWords {

    private final List<Search> searches;

    private record Search(AvoidedWord word, Pattern pattern) {}

    public AvoidedWords(Collection<AvoidedWord> words) {
        this.searches =
                words.stream().map(word -> new Search(word, pattern(word))).toList();
    }

    /** Any of the words as whole words, in any case, with any space between their parts. */
    private static Pattern pattern(AvoidedWord word) {
        String any = word.words().stream()
                .map(form ->
                        List.of(form.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    public void check(SegmentedPage page, Consumer<Diagnostic> problems) {
        for (Search search : searches) {
            if (!search.word().allowed().contains(page.page().path())) {
                page.segments().forEach(segment -> check(page, segment, search, problems));
            }
        }
    }

    private static void check(SegmentedPage page, Segment segment, Search search, Consumer<Diagnostic> problems) {
        Matcher found = search.pattern().matcher(segment.text());
        if (found.find()) {
            problems.accept(Diagnostic.warning(
                    Rule.AVOIDED_WORD,
                    page.page().source().locate(segment.start()),
                    "'" + found.group().toLowerCase(Locale.ROOT) + "' is a word to avoid: "
                            + search.word().why(),
                    "write: " + search.word().write()));
        }
    }
}
