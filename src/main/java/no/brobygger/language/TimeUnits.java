package no.brobygger.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words of a language for units of time, by kind. */
public final class TimeUnits {

    /** From minutes to years. */
    public static final List<String> KINDS = List.of("minute", "hour", "day", "week", "month", "year");

    public static final TimeUnits NONE = of(Map.of());

    private final Map<String, WordForms> forms = new TreeMap<>();
    private final WordForms all;

    private TimeUnits(Map<String, List<String>> words) {
        List<String> together = new ArrayList<>();
        words.forEach((kind, list) -> {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("'" + kind + "' is no kind of a unit of time");
            }
            forms.put(kind, WordForms.of(list));
            together.addAll(list);
        });
        this.all = WordForms.of(together);
    }

    /** @param words by kind, as {@code data/words.yaml} has them */
    public static TimeUnits of(Map<String, List<String>> words) {
        return new TimeUnits(words);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether there are no beginnings and ends among the words. */
    public boolean isOfWholeWords() {
        return all.isOfWholeWords();
    }

    /** The words that are no beginnings and ends, folded. */
    public Set<String> wholeWords() {
        return all.wholeWords();
    }

    /** @param folded a word as {@link WordForms#fold} gives it */
    public boolean has(String folded) {
        return all.has(folded);
    }

    /** Which of {@link #KINDS} a word is; empty when it is none. */
    public Optional<String> kind(String folded) {
        return forms.entrySet().stream()
                .filter(entry -> entry.getValue().has(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
