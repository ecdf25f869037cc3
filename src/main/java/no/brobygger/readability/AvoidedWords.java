package no.brobygger.readability;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.reference.AvoidedWord;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/** Reports words in the sources that are replaced or that mislead, as {@code data/terms.yaml} lists them. */
public final class AvoidedWords {

    /** In place of a run of letters where a form has none. */
    private static final String ANYWHERE = "";

    /** By a run of letters of each form, as {@link #runs} gives it: text without any of these need not be searched. */
    private final Map<String, Set<Search>> searches = new HashMap<>();

    private record Search(AvoidedWord word, Pattern pattern) {}

    public AvoidedWords(Collection<AvoidedWord> words) {
        for (AvoidedWord word : words) {
            Search search = new Search(word, pattern(word));
            word.words().forEach(form -> searches.computeIfAbsent(longestRun(form), run -> new LinkedHashSet<>())
                    .add(search));
        }
    }

    private static String longestRun(String form) {
        return runs(form).stream().max(Comparator.comparing(String::length)).orElse(ANYWHERE);
    }

    /** The runs of letters and digits in a text, each in the case that patterns compare. */
    private static Set<String> runs(String text) {
        Set<String> runs = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    runs.add(folded(text, start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    private static String folded(String text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            folded[i - start] = Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        }
        return new String(folded);
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
        for (Segment segment : page.segments()) {
            Stream.concat(Stream.of(ANYWHERE), runs(segment.text()).stream())
                    .flatMap(run -> searches.getOrDefault(run, Set.of()).stream())
                    .distinct()
                    .filter(search ->
                            !search.word().allowed().contains(page.page().path()))
                    .forEach(search -> check(page, segment, search, problems));
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
