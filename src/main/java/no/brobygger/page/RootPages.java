package no.brobygger.page;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.school.Colour;
import no.brobygger.school.School;
import no.brobygger.source.SiteSource;

/** Composes what stands at the site's root and belongs to no language. */
final class RootPages {

    private final SiteSource site;
    private final Catalogue catalogue;
    private final SiteFrame frame;

    RootPages(CheckedPages checked, SiteFrame frame) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.frame = frame;
    }

    PageView chooser() {
        List<Content.Choice> choices = site.settings().languages().stream()
                .map(language -> new Content.Choice(language, catalogue.home().address(language), invitation(language)))
                .toList();
        LocalText title =
                new LocalText(site.settings().siteName(), site.settings().mainLanguage());
        Indexing indexing = new Indexing(Optional.empty(), true, List.of());
        return atRoot(SitePlanner.CHOOSER, title, indexing, new Content.Chooser(choices));
    }

    /** Its links start from the base URL if there is one: a server shows this page at any depth. */
    PageView notFound() {
        List<Content.Message> messages = site.settings().languages().stream()
                .filter(frame::hasWords)
                .map(language -> {
                    InterfaceWords words = frame.words(language);
                    return new Content.Message(
                            language,
                            Word.NOT_FOUND_TITLE.in(words),
                            Word.NOT_FOUND_TEXT.in(words),
                            Word.NOT_FOUND_HOME.in(words),
                            catalogue.home().address(language));
                })
                .toList();
        InterfaceWords words = frame.words(site.settings().mainLanguage());
        return atRoot(
                "404.html",
                new LocalText(Word.NOT_FOUND_TITLE.in(words), words.language()),
                Indexing.NONE,
                new Content.NotFound(site.settings().baseUrl().map(Object::toString), messages));
    }

    /** What {@code stylesheet.ftlh} sees. */
    SheetView sheet() {
        Optional<Colour> band = site.school().flatMap(School::colour);
        return new SheetView(band.map(Colour::toString), band.map(Colour::text).map(Colour::toString));
    }

    /** What {@code robots.ftlh} sees: where the sitemap is, if there is one. */
    RobotsView robots() {
        return new RobotsView(site.settings().inFull("sitemap.xml"));
    }

    /** Every page that really is in its language, with its translations. */
    SitemapView sitemap(PageComposer composer) {
        List<SitemapView.Entry> entries = catalogue.families().stream()
                .flatMap(family -> family.indexed().stream().map(language -> {
                    String address = family.address(language);
                    String url = site.settings().inFull(address).orElseThrow();
                    return new SitemapView.Entry(url, composer.alternates(family, address));
                }))
                .toList();
        return new SitemapView(entries);
    }

    private LocalText invitation(Language language) {
        InterfaceWords words = frame.words(language);
        String text = frame.hasWords(language)
                ? Word.CHOOSER_READ.in(words, language.autonym())
                : Word.UNTRANSLATED.in(words);
        return new LocalText(text, words.language());
    }

    private PageView atRoot(String address, LocalText title, Indexing indexing, Content content) {
        InterfaceWords words = frame.words(site.settings().mainLanguage());
        String subject = site.settings().siteName();
        return frame.page(words, address, title, Optional.empty(), indexing, Optional.empty(), subject, content);
    }
}
