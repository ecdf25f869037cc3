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

    private MonthNames() {}

    /**
     * A month.
     *
     * @param number from 1
     * @param isShort whether the name is an abbreviation, which may well be a word of another meaning
     */
    public record Month(int number, boolean isShort) {}

    /**
     * The months by name, each name folded as {@link WordForms#fold} does, without a closing stop. Names with digits,
     * which is what ICU says of languages it does not know, are left out.
     *
     * @param more names that ICU does not know, folded
     */
    public static Map<String, Month> of(Language language, Map<String, Integer> more) {
        DateFormatSymbols symbols =
                new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language.icuTag()));
        Map<String, Month> names = new HashMap<>();
        more.forEach((name, number) -> names.put(name, new Month(number, false)));
        for (int context : CONTEXTS) {
            put(symbols.getMonths(context, DateFormatSymbols.WIDE), false, names);
        }
        for (int context : CONTEXTS) {
            put(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), true, names);
        }
        return names;
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
                names.putIfAbsent(name, new Month(i + 1, isShort));
            }
        }
    }
}
