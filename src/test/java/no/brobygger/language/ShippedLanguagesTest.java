package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@code data/languages.yaml} with ICU: each difference is meant, and says why. */
class ShippedLanguagesTest {

    /** The difference, then why. One that is gone must go from here too. */
    private static final String EXPLAINED = """
            fa-AF autonym دری, ICU فارسی | Afghans call it Dari, and two languages in the list may not look the same
            fa-AF digits latn, ICU arabext | parents compare numbers with letters from the school
            fa-AF calendar gregory, ICU persian | a deadline is a day in the Norwegian calendar
            fa digits latn, ICU arabext | parents compare numbers with letters from the school
            fa calendar gregory, ICU persian | a deadline is a day in the Norwegian calendar
            ckb digits latn, ICU arab | parents compare numbers with letters from the school
            ps digits latn, ICU arabext | parents compare numbers with letters from the school
            ps calendar gregory, ICU persian | a deadline is a day in the Norwegian calendar
            th calendar gregory, ICU buddhist | a deadline is a day in the Norwegian calendar
            smj autonym julevsámegiella, ICU none | ICU has only the plural forms
            sma autonym Åarjelsaemien gïele, ICU none | ICU has only the plural forms
            fkv autonym kainun kieli, ICU suomi | ICU does not know Kven; Finnish is the nearest
            """;

    @Test
    void everyDifferenceFromIcuIsExplained() {
        List<String> differences = Languages.shipped().stream()
                .flatMap(ShippedLanguagesTest::differences)
                .toList();

        assertThat(differences)
                .isEqualTo(EXPLAINED.lines().map(line -> line.split(" \\| ")[0]).toList());
    }

    @Test
    void languagesStandInTheOrderOfTheDomainReport() {
        assertThat(Languages.shipped().stream().map(Language::tag).collect(Collectors.joining(" ")))
                .isEqualTo("nb nn en uk pl ar so ti lt ur fa-AF fa ckb kmr tr es ru ps vi th ta fil am ro fr pt sw sq"
                        + " se smj sma fkv");
    }

    @Test
    void fallbackNamesKnownLanguagesWithoutCircle() {
        LanguageTable table = LanguageTable.of(Languages.shipped());
        Map<String, List<String>> fallback = new LinkedHashMap<>();
        table.all().forEach(language -> fallback.put(language.tag(), language.fallback()));

        assertThat(fallback.values()).allSatisfy(tags -> assertThat(tags)
                .allMatch(tag -> table.find(tag).isPresent()));
        assertThat(LanguageTable.findCycle(fallback)).isEmpty();
        fallback.values().removeIf(List::isEmpty);
        assertThat(fallback)
                .isEqualTo(Map.of(
                        "nn", List.of("nb"),
                        "so", List.of("en"),
                        "fa-AF", List.of("fa"),
                        "se", List.of("nb"),
                        "smj", List.of("nb"),
                        "sma", List.of("nb"),
                        "fkv", List.of("nb")));
    }

    @Test
    void everyTagIsWellFormedAndEveryNameIsItsOwn() {
        List<Language> languages = Languages.shipped();

        assertThat(languages)
                .allMatch(language ->
                        LanguageTable.isWellFormed(language.tag()) && LanguageTable.isWellFormed(language.icuTag()));
        assertThat(languages).extracting(Language::autonym).doesNotHaveDuplicates();
        assertThat(languages).extracting(Language::norwegianName).doesNotHaveDuplicates();
    }

    @Test
    void pluralFormsAreKnownForEveryLanguage() {
        List<String> withRules = Stream.of(com.ibm.icu.text.PluralRules.getAvailableULocales())
                .map(ULocale::getLanguage)
                .toList();

        assertThat(Languages.shipped())
                .extracting(
                        language -> ULocale.forLanguageTag(language.icuTag()).getLanguage())
                .allMatch(withRules::contains);
    }

    @Test
    void digitsAndCalendarsThatMayBeChosenAreKnownToIcu() {
        assertThat(LanguageTable.digits()).isSorted().allMatch(name -> !NumberingSystem.getInstanceByName(name)
                .isAlgorithmic());
        assertThat(LanguageTable.calendars()).isSorted().allMatch(name -> List.of(
                        Calendar.getKeywordValuesForLocale("calendar", ULocale.ROOT, false))
                .contains(ULocale.toLegacyType("ca", name)));
    }

    private static Stream<String> differences(Language ours) {
        ULocale locale = ULocale.forLanguageTag(ours.icuTag());
        String calendar =
                ULocale.toUnicodeLocaleType("ca", Calendar.getInstance(locale).getType());
        String direction = locale.isRightToLeft() ? "rtl" : "ltr";
        return Stream.of(
                        difference("autonym", ours.autonym(), autonym(locale)),
                        difference("direction", ours.direction().html(), direction),
                        difference(
                                "digits",
                                ours.digits(),
                                NumberingSystem.getInstance(locale).getName()),
                        difference("calendar", ours.calendar(), calendar))
                .filter(difference -> !difference.isEmpty())
                .map(difference -> ours.tag() + " " + difference);
    }

    /** For a language it does not know ICU gives the name in the language of the machine. */
    private static String autonym(ULocale locale) {
        boolean known = Stream.of(ULocale.getAvailableLocales())
                .anyMatch(other -> other.getLanguage().equals(locale.getLanguage()));
        return known ? locale.getDisplayLanguage(locale) : "none";
    }

    private static String difference(String what, String ours, String icu) {
        return ours.equals(icu) ? "" : what + " " + ours + ", ICU " + icu;
    }
}
