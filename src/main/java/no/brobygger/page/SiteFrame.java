package no.brobygger.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFormat;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSource;

/** What stands around the content of every page in a language: the ways to the extras, and the school. */
final class SiteFrame {

    /** The page that finds pages and words, in the folder of each language. */
    static final String SEARCH = "search.html";

    /** The page that tells what is new, likewise. */
    static final String CHANGES = "changes.html";

    private final SiteSource site;
    private final Catalogue catalogue;
    private final Map<Language, LanguageFormat> formats;
    private final SchoolDesk desk;

    SiteFrame(CheckedPages checked) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.formats = checked.formats;
        this.desk = new SchoolDesk(checked.site);
    }

    SchoolDesk desk() {
        return desk;
    }

    InterfaceWords words(Language reader) {
        return InterfaceWords.of(site.interfaceTexts(), reader, formats);
    }

    /** The way from one address to another as programs follow it: in full where the site knows its own, else relative. */
    String url(String from, String to) {
        return site.settings().inFull(to).orElseGet(() -> Addresses.relative(from, to));
    }

    /** The ways from an address to what the site has for readers of a language. */
    Extras extras(String address, Language language) {
        return new Extras(
                way(Extra.SEARCH, SEARCH, address, language),
                way(Extra.CHANGES, CHANGES, address, language),
                Optional.empty(),
                Optional.empty(),
                way(Extra.OFFLINE, Extras.OFFLINE_WORKER, address, language));
    }

    private Optional<String> way(Extra extra, String name, String from, Language language) {
        return site.settings().extras().contains(extra)
                ? Optional.of(Addresses.relative(from, language.tag() + "/" + name))
                : Optional.empty();
    }

    /** The school on a page of guidance; a mail to it is about the page's title, as the school's staff read it. */
    Optional<SchoolView> school(InterfaceWords words, PageFamily family) {
        return desk.view(
                words, Catalogue.titleOf(family, site.settings().mainLanguage()).text());
    }

    /**
     * A page that Brobygger adds to a language, the same in each: its title is an interface text.
     *
     * @param name its file's name in the folder of the language
     */
    PageView own(String name, Language language, String titleKey, Content content) {
        InterfaceWords words = words(language);
        String address = language.tag() + "/" + name;
        String subject = words(site.settings().mainLanguage()).get(titleKey, Map.of());
        return new PageView(
                site.settings().siteName(),
                words.language(),
                address,
                Addresses.toRoot(address),
                Optional.empty(),
                new LocalText(words.get(titleKey, Map.of()), words.language()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                sameInAll(name, language),
                Optional.of(catalogue.navigation(language, "")),
                extras(address, language),
                desk.view(words, subject),
                content,
                words);
    }

    private List<LanguageLink> sameInAll(String name, Language language) {
        String address = language.tag() + "/" + name;
        return site.settings().languages().stream()
                .map(other -> new LanguageLink(
                        other,
                        Addresses.relative(address, other.tag() + "/" + name),
                        other.equals(language),
                        site.interfaceTexts().voice(other).equals(other)))
                .toList();
    }
}
