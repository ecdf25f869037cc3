package no.brobygger.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
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
 *   <li>North Sámi dates come out as "2026 skábmamánnu 22"; readers write "skábmamánu 22. b. 2026".
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

    /** A new long date format; not thread-safe, as ICU's never are. */
    static DateFormat dateFormat(ULocale locale) {
        if (!isKnown(locale)) {
            return new SimpleDateFormat("dd.MM.y", knownOrNorwegian(locale));
        }
        boolean inOurMonths = "gregory".equals(locale.getUnicodeLocaleType("ca"));
        if (locale.getLanguage().equals("se") && inOurMonths) {
            return northSamiDateFormat(locale);
        }
        return DateFormat.getDateInstance(DateFormat.LONG, locale);
    }

    /**
     * A new format for several days; none where dates are not ICU's own, so that two ways to write a date never meet.
     */
    static Optional<DateIntervalFormat> intervalFormat(ULocale locale) {
        if (!isKnown(locale) || locale.getLanguage().equals("se")) {
            return Optional.empty();
        }
        DateIntervalFormat format = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return Optional.of(format);
    }

    /** Month in the genitive, then the day: "mánnu" becomes "mánu". */
    private static DateFormat northSamiDateFormat(ULocale locale) {
        SimpleDateFormat format = new SimpleDateFormat("MMMM d. 'b'. y", locale);
        DateFormatSymbols symbols = format.getDateFormatSymbols();
        symbols.setMonths(Arrays.stream(symbols.getMonths())
                .map(month -> month.replace("mánnu", "mánu"))
                .toArray(String[]::new));
        format.setDateFormatSymbols(symbols);
        return format;
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
