package no.brobygger.source;

/**
 * What page headers may name.
 *
 * @param languages for {@code language=}
 * @param settings which languages are published, and which one pages are in that name none
 * @param files for {@code law=} and {@code sources=}
 */
record HeaderWords(LanguagesFile languages, SiteSettings settings, ReferenceFiles files) {}
