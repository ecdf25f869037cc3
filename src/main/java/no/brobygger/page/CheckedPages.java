package no.brobygger.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFormat;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.SegmentedPage;

/** All pages that are published, held against one another: links, headings, slots and words. */
public final class CheckedPages {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    final SiteSource site;
    final Map<Language, LanguageFormat> formats;
    final Catalogue catalogue;
    final Targets targets;
    /** The kinds of what pages, and texts in their slots, ask to be put in. */
    final Set<SegmentedPage.Aside.Kind> asked;

    private CheckedPages(SiteSource site, Collection<LocalisedPage> versions, Set<String> assets) {
        this.site = site;
        this.formats = new HashMap<>();
        site.settings().languages().forEach(language -> formats.put(language, new LanguageFormat(language)));
        this.catalogue = new Catalogue(families(site, versions), formats);
        this.targets = new Targets(catalogue, site.reference(), assets);
        this.asked = catalogue.texts().stream()
                .flatMap(family -> family.in(family.source()).page().asides().stream())
                .map(SegmentedPage.Aside::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SegmentedPage.Aside.Kind.class)));
    }

    /**
     * Checks the pages of a site, of which some may be missing: nothing that may stand there is called missing.
     *
     * @param versions each published page in each published language
     * @param assets the addresses of all files below the assets folder
     */
    static CheckedPages of(
            SiteSource site, Collection<LocalisedPage> versions, Set<String> assets, Consumer<Diagnostic> problems) {
        CheckedPages pages = new CheckedPages(site, versions, assets);
        LinkCheck.check(pages.catalogue, pages.targets, site.unread(), problems);
        SearchPlaces.check(site, pages.targets, problems);
        HeadingLevelCheck.check(pages.catalogue, problems);
        pages.catalogue.texts().forEach(text -> checkText(text, problems));
        SlotCheck.check(pages.catalogue, site.unread(), problems);
        Word.check(site, pages.asked, problems);
        return pages;
    }

    /** The home and a topic show other pages below their title; any other page that has no text says nothing. */
    private static void checkText(PageFamily family, Consumer<Diagnostic> problems) {
        boolean needsText = family.kind() == PageKind.PAGE || family.kind() == PageKind.SLOT;
        int start = family.page().bodyStart();
        String body = family.page().source().text().substring(start);
        if (needsText && COMMENT.matcher(body).replaceAll("").isBlank() && isEmpty(family)) {
            problems.accept(Diagnostic.warning(
                    Rule.EMPTY_PAGE,
                    family.page().source().locate(start),
                    "the page is published, and has no text",
                    "write its text below the line ~~~~~~, or status=draft above it"));
        }
    }

    private static boolean isEmpty(PageFamily family) {
        SegmentedPage page = family.in(family.source()).page();
        return page.segments().size() == page.headSegments() && page.asides().isEmpty();
    }

    private static List<PageFamily> families(SiteSource site, Collection<LocalisedPage> versions) {
        Map<String, Map<Language, LocalisedPage>> byPath = new HashMap<>();
        for (LocalisedPage version : versions) {
            byPath.computeIfAbsent(version.page().page().path(), path -> new HashMap<>())
                    .put(version.language(), version);
        }
        int usual = site.settings().threshold();
        List<PageFamily> families = new ArrayList<>();
        byPath.values().forEach(byLanguage -> {
            LocalisedPage any = byLanguage.values().iterator().next();
            int threshold = any.page().page().header().threshold().orElse(usual);
            List<Language> translations = site.settings().languages().stream()
                    .filter(language -> site.interfaceTexts().voice(language).equals(language))
                    .filter(language -> byLanguage.get(language).isSource()
                            || byLanguage.get(language).sharePercent() >= threshold)
                    .toList();
            Language source = site.languages().get(any.page().page().header().language());
            Language first = site.settings().insteadOf(source);
            Language standIn = translations.contains(first) ? first : source;
            families.add(new PageFamily(any.page().page(), source, standIn, byLanguage, translations));
        });
        return families;
    }
}
