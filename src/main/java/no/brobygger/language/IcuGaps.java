package no.brobygger.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What ICU 79 (CLDR 49) lacks or has wrong, and what is used instead.
 *
 * <ul>
 *   <li>Of some languages (smj, sma, rom) it knows no more than the plural forms, and answers everything else in
 *       English. Theirs are bokmål's numbers and order, and dates in figures as Norwegian letters have them.
 *   <li>Dates of some languages follow patterns that are used nowhere: {@link LongDates}.
 *   <li>Somali months are spelt in one way within dates and in another alone; two Sorani ones, which differ by one word, have
 *       that word in two spellings.
 *   <li>Sorani lists come out in English.
 * </ul>
 */
final class IcuGaps {

    private static final ULocale BOKMAL = ULocale.forLanguageTag("nb");

    /** How the items of a list are joined, by ICU language. */
    private static final Map<String, Joint> JOINTS = Map.of(
            "ckb", new Joint("، ", " و "),
            "sma", new Joint(", ", " jïh "),
            "smj", new Joint(", ", " ja "));

    private IcuGaps() {}

    /** The joint to use instead of ICU's; for a language it does not know, commas only. */
    static Optional<Joint> joint(ULocale locale) {
        Joint ours = JOINTS.get(locale.getLanguage());
        return ours != null || isKnown(locale) ? Optional.ofNullable(ours) : Optional.of(new Joint(", ", ", "));
    }

    /** The locale itself, or bokmål with its digits and calendar if ICU knows too little of it. */
    static ULocale knownOrNorwegian(ULocale locale) {
        return isKnown(locale)
                ? locale
                : new ULocale.Builder()
                        .setLocale(BOKMAL)
                        .setUnicodeLocaleKeyword("nu", locale.getUnicodeLocaleType("nu"))
                        .setUnicodeLocaleKeyword("ca", locale.getUnicodeLocaleType("ca"))
                        .build();
    }

    /** The months in one spelling for all of a site, January first; in dates, those of North Sámi are in the genitive. */
    static String[] months(ULocale locale, int context, int width) {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        boolean inDates = context == DateFormatSymbols.FORMAT;
        return switch (locale.getLanguage()) {
            case "se" -> spelt(symbols.getMonths(context, width), "mánnu", inDates ? "mánu" : "mánnu");
            case "ckb" -> spelt(symbols.getMonths(context, width), "کانونی", "کانوونی");
            case "so" -> spelt(symbols.getMonths(DateFormatSymbols.FORMAT, width), "Ogs", "Ago");
            default -> symbols.getMonths(context, width);
        };
    }

    private static String[] spelt(String[] months, String icu, String ours) {
        return Arrays.stream(months).map(month -> month.replace(icu, ours)).toArray(String[]::new);
    }

    static boolean isKnown(ULocale locale) {
        return Known.LANGUAGES.contains(locale.getLanguage());
    }

    /**
     * What stands between the items of a list.
     *
     * @param comma between all but the last two
     * @param and between the last two
     */
    record Joint(String comma, String and) {}

    /** Read when first needed: plural forms, which every build needs, do not. */
    private static final class Known {

        private static final Set<String> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .collect(Collectors.toUnmodifiableSet());
    }
}
