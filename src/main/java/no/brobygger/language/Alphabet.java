package no.brobygger.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts things under the letters of a language's alphabet (CLDR index characters). */
final class Alphabet {

    private Alphabet() {}

    /** In the order of the alphabet; what begins with no letter of it comes last, under no letter. */
    static <T> List<LetterGroup<T>> groups(ULocale locale, List<T> items, Function<T, String> name) {
        AlphabeticIndex<T> index = new AlphabeticIndex<>(IcuGaps.knownOrNorwegian(locale));
        index.setInflowLabel("").setOverflowLabel("").setUnderflowLabel("");
        items.forEach(item -> index.addRecord(name.apply(item), item));
        List<LetterGroup<T>> groups = new ArrayList<>();
        List<T> others = new ArrayList<>();
        for (AlphabeticIndex.Bucket<T> bucket : index) {
            List<T> here = new ArrayList<>();
            bucket.forEach(entry -> here.add(entry.getData()));
            if (bucket.getLabel().isEmpty()) {
                others.addAll(here);
            } else if (!here.isEmpty()) {
                groups.add(new LetterGroup<>(bucket.getLabel(), here));
            }
        }
        if (!others.isEmpty()) {
            groups.add(new LetterGroup<>("", others));
        }
        return groups;
    }
}
