package no.brobygger.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The plural categories of a language. To find them takes a while: whoever asks for several texts of a language keeps them.
 *
 * @param tag the language's
 * @param samples for each category, in CLDR's order, whole numbers that fall into it; none if it is for decimals only
 */
public record PluralForms(String tag, SortedMap<String, List<Long>> samples) {

    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");
    private static final int MOST_EXAMPLES = 3;
    private static final long LAST_TRIED_IN_TURN = 200;
    /**
     * Tries whole numbers instead of asking ICU for its samples: they are cut short, and their method is deprecated.
     * CLDR's rules look at the last two digits, and at thousands and millions as a whole.
     */
    public static PluralForms of(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.icuTag()));
        SortedMap<String, List<Long>> samples = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
        rules.getKeywords().forEach(category -> samples.put(category, new ArrayList<>()));
        LongStream.concat(
                        LongStream.rangeClosed(0, LAST_TRIED_IN_TURN),
                        LongStream.of(1_000, 10_000, 100_000, 1_000_000, 2_000_000))
                .forEach(number -> samples.get(rules.select(number)).add(number));
        samples.replaceAll((category, numbers) -> List.copyOf(numbers));
        return new PluralForms(language.tag(), Collections.unmodifiableSortedMap(samples));
    }

    /** The categories that whole numbers need. */
    List<String> needed() {
        return samples.keySet().stream()
                .filter(category -> !samples.get(category).isEmpty())
                .toList();
    }

    /** Each category with examples of its numbers, for a translator: {@code one: 1, 21, 31 …; few: 2–4, 22–24 …}. */
    public String explanation() {
        return needed().size() == 1
                ? needed().get(0) + ": every number"
                : needed().stream()
                        .map(category -> category + ": " + examples(samples.get(category)))
                        .collect(Collectors.joining("; "));
    }

    /** The first few stretches of numbers that follow each other; one that goes on for ever is only begun. */
    private static String examples(List<Long> numbers) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        while (from < numbers.size() && stretches.size() < MOST_EXAMPLES) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            long first = numbers.get(from);
            if (numbers.get(to) == LAST_TRIED_IN_TURN) {
                stretches.add(from == to ? "" + first : first + ", " + (first + 1));
                return String.join(", ", stretches) + " …";
            }
            stretches.add(from == to ? "" + first : first + "–" + numbers.get(to));
            from = to + 1;
        }
        boolean goesOn = from < numbers.size() || numbers.get(numbers.size() - 1) > 100;
        return String.join(", ", stretches) + (goesOn ? " …" : "");
    }
}
