package no.brobygger.reference;

import java.util.Locale;

/** What a rule of law is about: where on the law page it stands. */
public enum LawGroup {
    SCHOOL_ENVIRONMENT,
    PARTICIPATION,
    MEETINGS,
    SCHOOLING,
    SUPPORT,
    PRIVATE;

    /** The word in data files, for example {@code school-environment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
