package no.brobygger.source;

/**
 * What page headers may name.
 *
 * @param languages for {@code language=}
 * @param sourceLanguage the tag of pages that name none
 * @param law for {@code law=}
 * @param isLawReliable whether an id that is not in the table is really unknown; false when {@code data/law.yaml}
 *     itself is broken, for then one error is enough
 */
record HeaderWords(LanguagesFile languages, String sourceLanguage, LawTable law, boolean isLawReliable) {}
