package no.brobygger.source;

/**
 * What page headers may name.
 *
 * @param languages for {@code language=}
 * @param settings which languages are published, and which one pages are in that name none
 * @param law for {@code law=}
 * @param isLawReliable whether an id that is not in the table is really unknown; false when {@code data/law.yaml}
 *     itself is broken, for then one error is enough
 */
record HeaderWords(LanguagesFile languages, SiteSettings settings, LawTable law, boolean isLawReliable) {}
