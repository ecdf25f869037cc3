package no.brobygger.page;

import java.util.Optional;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSettings;

/** Which pages the site has a second time for paper, or for two readers over one phone, and where they are. */
final class SecondPages {

    private static final String HTML = ".html";
    /** No page of guidance has a dot in its name, so these addresses are free. */
    private static final String SIDE_BY_SIDE = ".parallel.html";

    private static final String LEAFLET = ".leaflet.html";
    /** One page is printed as it is. */
    private static final int FEWEST_PAGES = 2;

    private final SiteSettings settings;
    private final Catalogue catalogue;

    SecondPages(SiteSettings settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /** What the school writes to parents in. */
    Language main() {
        return settings.mainLanguage();
    }

    /**
     * The language that a page has beside it: the one the school writes in, if the page is in it, else that in which it
     * was written. None in the language it was written in, and none where the page is not in the reader's language.
     */
    Optional<Language> beside(PageFamily family, Language language) {
        return settings.extras().contains(Extra.SIDE_BY_SIDE) && family.kind() == PageKind.PAGE
                ? other(family, language)
                : Optional.empty();
    }

    /** The same of any text, also of one that stands in a page. */
    static Optional<Language> other(PageFamily family, Language language) {
        if (family.source().equals(language) || !family.isIn(language)) {
            return Optional.empty();
        }
        return Optional.of(family.standIn().equals(language) ? family.source() : family.standIn());
    }

    /** Whether all pages of a topic are in one as well. */
    boolean hasLeaflet(PageFamily family, Language language) {
        return settings.extras().contains(Extra.LEAFLETS)
                && family.kind() == PageKind.TOPIC
                && family.isIn(language)
                && catalogue.pages(language, family.page().topic()).size() >= FEWEST_PAGES;
    }

    boolean has(PageFamily family, Language language) {
        return beside(family, language).isPresent() || hasLeaflet(family, language);
    }

    /** Where a second page is, below the site's root. */
    static String address(PageFamily family, Language language) {
        String first = family.address(language);
        return first.substring(0, first.length() - HTML.length())
                + (family.kind() == PageKind.TOPIC ? LEAFLET : SIDE_BY_SIDE);
    }

    /** The way from a page to itself with another language beside it, and which one that is. */
    Optional<LanguageLink> sideBySide(PageFamily family, Language language) {
        return beside(family, language).map(other -> new LanguageLink(other, way(family, language), false, true));
    }

    /** The way from a topic to all its pages in one. */
    Optional<String> leaflet(PageFamily family, Language language) {
        return hasLeaflet(family, language) ? Optional.of(way(family, language)) : Optional.empty();
    }

    private static String way(PageFamily family, Language language) {
        return Addresses.relative(family.address(language), address(family, language));
    }

    /** Where a second page is in a language; where there is none, the page itself. */
    String nearest(PageFamily family, Language language) {
        return has(family, language) ? address(family, language) : family.address(language);
    }
}
