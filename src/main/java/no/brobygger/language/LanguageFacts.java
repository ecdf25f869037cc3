package no.brobygger.language;

import com.ibm.icu.util.ULocale;
import java.util.Optional;

/**
 * What ICU (Unicode CLDR) knows of a language: empty where it knows nothing, rather than what it then guesses.
 *
 * @param autonym the language's name in itself
 * @param norwegianName its name in bokmål
 * @param direction the direction it is written in
 * @param icuTag the tag under which ICU has its formats
 */
public record LanguageFacts(
        Optional<String> autonym,
        Optional<String> norwegianName,
        Optional<Direction> direction,
        Optional<String> icuTag) {

    /** @param tag well-formed */
    public static LanguageFacts of(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        Optional<String> norwegian = name(locale, ULocale.forLanguageTag("nb"));
        // Of a language without formats ICU gives the name in English, and a direction by chance.
        if (!IcuGaps.isKnown(locale)) {
            return new LanguageFacts(Optional.empty(), norwegian, Optional.empty(), Optional.empty());
        }
        return new LanguageFacts(
                name(locale, locale),
                norwegian,
                Optional.of(locale.isRightToLeft() ? Direction.RTL : Direction.LTR),
                Optional.of(tag));
    }

    /** Where ICU has no name it gives the code, and after it the region in brackets. */
    private static Optional<String> name(ULocale locale, ULocale in) {
        String code = locale.getLanguage();
        return Optional.of(locale.getDisplayName(in))
                .filter(name -> !name.equals(code) && !name.startsWith(code + " "));
    }

    /**
     * The tag without a region that says nothing, since it is the usual one of the language (CLDR, likely subtags):
     * {@code sq} for {@code sq-AL}, but {@code fa-AF} and {@code ti-ER} as they are.
     *
     * @param tag well-formed
     */
    public static String shortest(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        ULocale wider = new ULocale.Builder().setLocale(locale).setRegion("").build();
        return ULocale.addLikelySubtags(wider).equals(ULocale.addLikelySubtags(locale)) ? wider.toLanguageTag() : tag;
    }
}
