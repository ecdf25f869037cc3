package no.brobygger.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageTable;
import no.brobygger.language.WordTable;
import no.brobygger.reference.ReferenceData;
import no.brobygger.school.School;

/**
 * A site folder, read.
 *
 * @param folder where it was read from
 * @param settings {@code jbake.properties}
 * @param languages {@code data/languages.yaml}
 * @param pages the pages under {@code content/} without errors, drafts included, and those that the school adds; sorted by
 *     path, each path once
 * @param bundles what stands under {@code translations/}, also of the school
 * @param interfaceTexts the site's own words in every published language
 * @param words {@code data/words.yaml}
 * @param reference the other data files
 * @param school the school whose site it is, if the settings name one
 * @param unread what could not be read, after an error
 */
public record SiteSource(
        Path folder,
        SiteSettings settings,
        LanguageTable languages,
        List<GuidancePage> pages,
        BundleFolder bundles,
        InterfaceTexts interfaceTexts,
        WordTable words,
        ReferenceData reference,
        Optional<School> school,
        Unread unread) {

    public SiteSource {
        pages = List.copyOf(pages);
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i - 1).path().compareTo(pages.get(i).path()) >= 0) {
                throw new IllegalArgumentException(
                        "page '" + pages.get(i).path() + "' must stand once, and in the order of paths");
            }
        }
    }

    /** The same site in one language and those that stand behind it, to be carried: it has no address and no worker. */
    public SiteSource edition(Language language) {
        return with(settings.edition(language), school);
    }

    /** What a school writes to parents in: bokmål or nynorsk, if the site is published in it. */
    private Language mainLanguage(School one) {
        return one.site()
                .mainLanguage()
                .filter(settings::publishes)
                .flatMap(languages::find)
                .orElse(settings.mainLanguage());
    }

    /** The same guidance, as the site of one of many schools: below the site's address each has a folder. */
    SiteSource ofOneOfMany(School one) {
        return of(one, settings.baseUrl().map(shared -> shared.resolve(one.id() + "/")));
    }

    /** The same guidance, as the site of a school. */
    SiteSource of(School one) {
        return of(one, settings.baseUrl());
    }

    private SiteSource of(School one, Optional<URI> address) {
        return with(settings.of(one, mainLanguage(one), address), Optional.of(one));
    }

    /** The same guidance, for schools that write to parents in a language. */
    public SiteSource in(Language main) {
        return with(settings.in(main), Optional.empty());
    }

    private SiteSource with(SiteSettings others, Optional<School> one) {
        return new SiteSource(folder, others, languages, pages, bundles, interfaceTexts, words, reference, one, unread);
    }

    /**
     * The same site with pages that a layer adds, and their translations.
     *
     * @param more texts of slots take the place of those that are there; no other page of them has the path of one
     * @param missed what could not be read of the layer
     */
    SiteSource add(List<GuidancePage> more, BundleFolder theirs, Unread missed) {
        SortedMap<String, GuidancePage> all = new TreeMap<>();
        pages.forEach(page -> all.put(page.path(), page));
        more.stream()
                .filter(page -> page.header().kind() == PageKind.SLOT || !all.containsKey(page.path()))
                .forEach(page -> all.put(page.path(), page));
        return with(List.copyOf(all.values()), bundles.with(theirs), unread.with(missed));
    }

    /** The same site with the pages whose header has an error: to look for further problems, not to be published. */
    public SiteSource asFarAsRead() {
        SortedMap<String, GuidancePage> all = new TreeMap<>();
        pages.forEach(page -> all.put(page.path(), page));
        unread.pages().forEach(page -> all.putIfAbsent(page.path(), page));
        return with(List.copyOf(all.values()), bundles, unread.withoutPages());
    }

    /** The same site with the pages of one layer only. */
    public SiteSource only(Layer.Reach reach) {
        return with(of(reach, pages), bundles, new Unread(of(reach, unread.pages()), unread.faulty()));
    }

    private static List<GuidancePage> of(Layer.Reach reach, List<GuidancePage> all) {
        return all.stream().filter(page -> page.layer().reach() == reach).toList();
    }

    private SiteSource with(List<GuidancePage> others, BundleFolder theirs, Unread missed) {
        return new SiteSource(
                folder, settings, languages, others, theirs, interfaceTexts, words, reference, school, missed);
    }

    /** The same site, published in more languages, with its own words in them. */
    public SiteSource with(List<Language> more, Map<Language, Map<String, InterfaceMessage>> texts) {
        return new SiteSource(
                folder,
                settings.with(more),
                languages.with(more),
                pages,
                bundles,
                interfaceTexts.with(texts),
                words,
                reference,
                school,
                unread);
    }
}
