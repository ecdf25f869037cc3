package no.brobygger.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The months of the Gregorian calendar as a language writes them, in full and short, within a date and alone. */
public final class MonthNames {

    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    /** A shorter name may begin any word. */
    private static final int SHORTEST_STEM = 4;

    private final Map<String, Month> byName;

    private MonthNames(Map<String, Month> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * A month.
     *
     * @param number from 1
     * @param isShort whether the name is an abbreviation, which may well be a word of another meaning
     * @param isCapital whether the language writes the name with a capital letter
     */
    public record Month(int number, boolean isShort, boolean isCapital) {}

    /**
     * The names of a language. Names with digits, which is what ICU says of languages it does not know, are left out.
     *
     * @param more names that ICU does not know, folded
     */
    public static MonthNames of(Language language, Map<String, Integer> more) {
        DateFormatSymbols symbols =
                new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language.icuTag()));
        Map<String, Month> names = new HashMap<>();
        more.forEach((name, number) -> names.put(name, new Month(number, false, false)));
        for (int context : CONTEXTS) {
            put(symbols.getMonths(context, DateFormatSymbols.WIDE), false, names);
        }
        for (int context : CONTEXTS) {
            put(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), true, names);
        }
        return new MonthNames(names);
    }

    /**
     * The names of the months by themselves, January first; empty for a language that ICU does not know.
     *
     * @param isShort whether abbreviations are asked for
     */
    public static List<String> standalone(Language language, boolean isShort) {
        ULocale locale = ULocale.forLanguageTag(language.icuTag());
        int width = isShort ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
        return IcuGaps.isKnown(locale)
                ? List.of(IcuGaps.months(locale, DateFormatSymbols.STANDALONE, width))
                : List.of();
    }

    private static void put(String[] months, boolean isShort, Map<String, Month> names) {
        for (int i = 0; i < months.length; i++) {
            String name = WordForms.fold(months[i]).replace(".", "").strip();
            if (name.length() > 1 && name.chars().noneMatch(Character::isDigit)) {
                names.putIfAbsent(name, new Month(i + 1, isShort, Character.isUpperCase(months[i].codePointAt(0))));
            }
        }
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /**
     * The month of a name; null when it is none.
     *
     * @param folded as {@link WordForms#fold} gives it, without a closing stop
     */
    public Month named(String folded) {
        return byName.get(folded);
    }

    /** The month whose name in full a longer word begins with, as with the ending of a case; null when there is none. */
    public Month begun(String folded) {
        Month found = null;
        int longest = SHORTEST_STEM - 1;
        for (Map.Entry<String, Month> entry : byName.entrySet()) {
            String name = entry.getKey();
            if (!entry.getValue().isShort() && name.length() > longest && folded.startsWith(name)) {
                found = entry.getValue();
                longest = name.length();
            }
        }
        return found;
    }
}
