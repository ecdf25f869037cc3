package no.brobygger.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The plural categories of a language.
 *
 * @param samples for each category, in CLDR's order, whole numbers that fall into it; none if it is for decimals only
 */
record PluralForms(SortedMap<String, List<Long>> samples) {

    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");

    /**
     * Tries whole numbers instead of asking ICU for its samples: they are cut short, and their method is deprecated.
     * CLDR's rules look at the last two digits, and at thousands and millions as a whole.
     */
    static PluralForms of(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.icuTag()));
        SortedMap<String, List<Long>> samples = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
        rules.getKeywords().forEach(category -> samples.put(category, new ArrayList<>()));
        LongStream.concat(LongStream.rangeClosed(0, 200), LongStream.of(1_000, 10_000, 100_000, 1_000_000, 2_000_000))
                .forEach(number -> samples.get(rules.select(number)).add(number));
        return new PluralForms(samples);
    }

    /** The categories that whole numbers need. */
    List<String> needed() {
        return samples.keySet().stream()
                .filter(category -> !samples.get(category).isEmpty())
                .toList();
    }
}
