package no.brobygger.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the languages of ISO 639 are called, those that are known to ICU. */
public final class LanguageNames {

    private static final List<ULocale> READERS = List.of(ULocale.forLanguageTag("nb"), ULocale.ENGLISH);

    private LanguageNames() {}

    /** Whether a word is the code of a language, of two letters or three. */
    public static boolean isCode(String word) {
        return Codes.ALL.contains(word);
    }

    /** The code of the language that a word is the name of: in bokmål, in English or in the language itself. */
    public static Optional<String> code(String word) {
        return Arrays.stream(ULocale.getISOLanguages())
                .filter(code -> names(code).anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(String code) {
        ULocale language = ULocale.forLanguageTag(code);
        return Stream.concat(READERS.stream(), Stream.of(language)).map(language::getDisplayLanguage);
    }

    /** Made when somebody asks: most often nobody does. */
    private static final class Codes {

        static final Set<String> ALL = Stream.of(
                        Arrays.stream(Locale.getISOLanguages()),
                        Arrays.stream(Locale.getISOLanguages())
                                .map(code -> Locale.forLanguageTag(code).getISO3Language()),
                        Arrays.stream(ULocale.getISOLanguages()))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }
}
