package no.brobygger.source;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.language.Language;
import no.brobygger.school.School;

/**
 * What {@code jbake.properties} says about the site as a whole.
 *
 * @param siteName {@code brobygger.site.name}, never blank
 * @param baseUrl {@code site.host}: the public address, ending in {@code /} so that pages can be resolved against it;
 *     absent when it is not set, or set to an address nobody else can open
 * @param sourceLanguage {@code brobygger.language.source}, the language of pages that name no other
 * @param languages {@code brobygger.languages}, those published: the main language first, then the source language, then
 *     in the file's order, those in preparation last
 * @param preparing {@code brobygger.languages.preparing}: those of them whose interface need not be whole yet
 * @param threshold {@code brobygger.publish.threshold}, the percentage of translated segments below which a page shows
 *     its source instead; 0 to 100
 * @param extras {@code brobygger.extras}, what the site has beside its guidance
 * @param school {@code brobygger.school}, the id of the school whose site it is
 */
public record SiteSettings(
        String siteName,
        Optional<URI> baseUrl,
        Language sourceLanguage,
        List<Language> languages,
        Set<Language> preparing,
        int threshold,
        Set<Extra> extras,
        Optional<String> school) {

    /** The key of the published languages. */
    public static final String LANGUAGES = "brobygger.languages";

    /** The key of the languages in preparation. */
    public static final String PREPARING = "brobygger.languages.preparing";

    public SiteSettings {
        languages = List.copyOf(languages);
        if (siteName.isBlank()) {
            throw new IllegalArgumentException("a site needs a name");
        }
        if (!languages.contains(sourceLanguage)) {
            throw new IllegalArgumentException("'" + sourceLanguage.tag() + "' must be one of the languages");
        }
        preparing = Set.copyOf(preparing);
        if (!languages.containsAll(preparing)
                || preparing.contains(sourceLanguage)
                || preparing.contains(languages.get(0))) {
            throw new IllegalArgumentException(
                    "of the languages " + languages + " " + preparing + " cannot be prepared");
        }
        extras = Set.copyOf(extras);
        if (threshold < 0 || threshold > 100) {
            throw new IllegalArgumentException("threshold " + threshold + " is outside 0..100");
        }
    }

    /**
     * {@code brobygger.language.main}: what the school writes to parents in, bokmål or nynorsk (opplæringslova § 15-2);
     * where it is not named, the source language.
     */
    public Language mainLanguage() {
        return languages.get(0);
    }

    /**
     * What is tried first for readers whose language lacks a page or a part of it: the main language where the site
     * names one, else the language the page was written in.
     */
    public Language insteadOf(Language pageSource) {
        return mainLanguage().equals(sourceLanguage) ? pageSource : mainLanguage();
    }

    /** Where a file of the site is, in full; empty where the site does not know its own address. Addresses need no escape. */
    public Optional<String> inFull(String address) {
        return baseUrl.map(base -> base + address);
    }

    /** Whether pages are written in this language. */
    public boolean publishes(String tag) {
        return languages.stream().anyMatch(language -> language.tag().equals(tag));
    }

    /** The same site, published in more languages, which readers see after the others. */
    public SiteSettings with(List<Language> more) {
        Set<Language> all = new LinkedHashSet<>(languages);
        all.addAll(more);
        return new SiteSettings(
                siteName, baseUrl, sourceLanguage, List.copyOf(all), preparing, threshold, extras, school);
    }

    /**
     * The same for the site of a school.
     *
     * @param main what that school writes to parents in
     * @param address of a school that has told none of its own
     */
    SiteSettings of(School one, Language main, Optional<URI> address) {
        List<String> wanted = one.site().languages();
        SiteSettings all = in(main);
        List<Language> kept = all.languages.stream()
                .filter(language -> wanted.isEmpty()
                        || wanted.contains(language.tag())
                        || language.equals(main)
                        || language.equals(sourceLanguage)
                        || language.isPseudo())
                .toList();
        Set<Language> unready = new LinkedHashSet<>(all.preparing);
        unready.retainAll(kept);
        return new SiteSettings(
                siteName,
                one.site().address().or(() -> address),
                sourceLanguage,
                kept,
                unready,
                threshold,
                extras,
                Optional.of(one.id()));
    }

    /** The same for schools that write to parents in a language. */
    SiteSettings in(Language main) {
        Set<Language> all = new LinkedHashSet<>();
        all.add(main);
        all.add(sourceLanguage);
        all.addAll(languages);
        Set<Language> unready = new LinkedHashSet<>(preparing);
        unready.remove(main);
        return new SiteSettings(
                siteName, baseUrl, sourceLanguage, List.copyOf(all), unready, threshold, extras, school);
    }

    /** The same for a site that is carried: one language, and the main and source languages that it leans on. */
    SiteSettings edition(Language language) {
        List<Language> kept = languages.stream()
                .filter(other -> other.equals(language) || other.equals(mainLanguage()) || other.equals(sourceLanguage))
                .toList();
        Set<Extra> carried = new LinkedHashSet<>(extras);
        carried.remove(Extra.OFFLINE);
        Set<Language> unready = new LinkedHashSet<>(preparing);
        unready.retainAll(kept);
        return new SiteSettings(siteName, Optional.empty(), sourceLanguage, kept, unready, threshold, carried, school);
    }
}
