package no.brobygger.reference;

import no.brobygger.diagnostic.Worded;

/** What a rule of law is about: where on the law page it stands. Data files name it by its word. */
public enum LawGroup implements Worded {
    SCHOOL_ENVIRONMENT,
    PARTICIPATION,
    MEETINGS,
    SCHOOLING,
    SUPPORT,
    PRIVATE;
}
