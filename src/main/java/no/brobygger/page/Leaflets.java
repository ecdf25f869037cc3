package no.brobygger.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.translation.Review;

/** Composes leaflets: all pages of a topic in one. Safe for use by many threads. */
final class Leaflets {

    /** In HTML that this program wrote: what a text says between quotation marks is escaped there. */
    private static final Pattern ID = Pattern.compile(" (id|aria-labelledby)=\"([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile(" href=\"(?:([a-z0-9-]+)\\.html)?(?:#([^\"]+))?\"");
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])(?=[ >])");
    /** Between the name of a page and an id in it: a page's own name has none. */
    private static final String IN = ".";

    private final PageComposer ordinary;
    private final Catalogue catalogue;
    private final SharedParts shared;
    private final Language main;

    /** @param main what the school writes to parents in */
    Leaflets(PageComposer ordinary, Catalogue catalogue, SharedParts shared, Language main) {
        this.ordinary = ordinary;
        this.catalogue = catalogue;
        this.shared = shared;
        this.main = main;
    }

    PageView leaflet(PageFamily topic, Language language) {
        String address = SecondPages.address(topic, language);
        List<PageFamily> pages = catalogue.pages(language, topic.page().topic());
        Set<String> names = pages.stream().map(Leaflets::name).collect(Collectors.toUnmodifiableSet());
        List<Content.Chapter> chapters =
                pages.stream().map(page -> chapter(page, language, names)).toList();
        Optional<Review> review = chapters.stream()
                .filter(chapter -> chapter.bodyLanguage().equals(language))
                .map(Content.Chapter::provenance)
                .filter(provenance -> !provenance.source().equals(language))
                .map(Provenance::review)
                .min(Comparator.naturalOrder());
        Content content = new Content.Leaflet(chapters, review, Addresses.relative(address, topic.address(language)));
        return ordinary.second(topic, language, content);
    }

    private Content.Chapter chapter(PageFamily page, Language language, Set<String> names) {
        Content.Guidance guidance = ordinary.text(page, language);
        Supplier<String> made = () -> within(guidance.body().html(), name(page), names);
        Optional<Layer> from =
                catalogue.shared().flatMap(around -> catalogue.shared(page).map(around::higher));
        return new Content.Chapter(
                name(page),
                Catalogue.titleOf(page, language),
                Catalogue.summaryOf(page, language),
                new HtmlFragment(shared.chapter(from, page, new SharedParts.Reading(language, main), made)),
                guidance.bodyLanguage(),
                guidance.provenance());
    }

    private static String name(PageFamily page) {
        String address = page.page().address();
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".html".length());
    }

    /**
     * A page's body as a part of a leaflet: its headings one level down, its ids marked as its own, and links to what is
     * in the leaflet leading there.
     *
     * @param names of all pages in it
     */
    static String within(String body, String name, Set<String> names) {
        String lower = HEADING.matcher(body)
                .replaceAll(tag -> "<" + tag.group(1) + "h" + (Integer.parseInt(tag.group(2)) + 1));
        String own = ID.matcher(lower).replaceAll(id -> " " + id.group(1) + "=\"" + name + IN + id.group(2) + "\"");
        return LINK.matcher(own).replaceAll(link -> link(link, name, names));
    }

    private static String link(MatchResult link, String name, Set<String> names) {
        String page = link.group(1) == null ? name : link.group(1);
        if (!names.contains(page)) {
            return link.group();
        }
        return " href=\"#" + page + (link.group(2) == null ? "" : IN + link.group(2)) + "\"";
    }
}
