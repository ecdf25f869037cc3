package no.brobygger.school;

import java.util.Locale;

/** The words by which files name our constants. */
final class SchoolWord {

    private SchoolWord() {}

    /** {@code first-day} for {@code FIRST_DAY}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
