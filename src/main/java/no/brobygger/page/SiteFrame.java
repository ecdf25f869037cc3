package no.brobygger.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.brobygger.language.Language;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSource;

/**
 * What stands around the content of every page: makes each page of its own content and of what it shares with others, the
 * words and the ways of its language and the school. Safe for use by many threads.
 */
final class SiteFrame {

    /** The page that finds pages and words, in the folder of each language. */
    static final String SEARCH = "search.html";

    /** The page that tells what is new, likewise. */
    static final String CHANGES = "changes.html";

    private final SiteSource site;
    private final Catalogue catalogue;
    private final SchoolDesk desk;
    private final Map<Language, InterfaceWords> words = new HashMap<>();
    /** Made once for all pages of a folder, so that what templates read of it is read once too. */
    private final ConcurrentMap<Folder, Navigation> navigations = new ConcurrentHashMap<>();

    SiteFrame(CheckedPages checked) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.desk = new SchoolDesk(checked.site);
        for (Language reader : site.settings().languages()) {
            Language voice = site.interfaceTexts().voice(reader);
            words.put(reader, new InterfaceWords(site.interfaceTexts(), voice, checked.formats.get(voice)));
        }
    }

    SchoolDesk desk() {
        return desk;
    }

    /** The words that readers of a language get: their own, or those of the language that stands in. */
    InterfaceWords words(Language reader) {
        return words.get(reader);
    }

    /** Whether the interface is in a language, so that nothing stands in for it. */
    boolean hasWords(Language language) {
        return words(language).language().equals(language);
    }

    /** The way from one address to another as programs follow it: in full where the site knows its own, else relative. */
    String url(String from, String to) {
        return site.settings().inFull(to).orElseGet(() -> Addresses.relative(from, to));
    }

    /**
     * A page.
     *
     * @param words of its readers
     * @param subject what a mail from it to the school is about, in a language that the school's staff read
     */
    PageView page(
            InterfaceWords words,
            String address,
            LocalText title,
            Optional<LocalText> summary,
            Indexing indexing,
            Optional<Ways> ways,
            String subject,
            Content content) {
        return new PageView(
                site.settings().siteName(),
                words.language(),
                words,
                address,
                Addresses.toRoot(address),
                title,
                summary,
                indexing,
                ways,
                desk.view(words, subject),
                content);
    }

    /**
     * A page that Brobygger adds to a language, the same in each: its title is an interface text.
     *
     * @param name its file's name in the folder of the language
     */
    PageView own(String name, Language language, Word title, Content content) {
        InterfaceWords words = words(language);
        String address = language.tag() + "/" + name;
        List<LanguageLink> languages = languages(address, language, other -> other.tag() + "/" + name, this::hasWords);
        return page(
                words,
                address,
                new LocalText(title.in(words), words.language()),
                Optional.empty(),
                Indexing.NONE,
                Optional.of(ways(address, language, "", languages)),
                title.in(words(site.settings().mainLanguage())),
                content);
    }

    /**
     * The ways from a page of a language, without those that this page alone has.
     *
     * @param topic the name of the topic's folder; empty outside topics
     */
    Ways ways(String address, Language language, String topic, List<LanguageLink> languages) {
        return new Ways(
                navigation(language, topic),
                languages,
                way(Extra.SEARCH, SEARCH, address, language),
                way(Extra.CHANGES, CHANGES, address, language),
                Optional.empty(),
                Optional.empty(),
                way(Extra.OFFLINE, Ways.OFFLINE_WORKER, address, language));
    }

    private Optional<String> way(Extra extra, String name, String from, Language language) {
        return site.settings().extras().contains(extra)
                ? Optional.of(Addresses.relative(from, language.tag() + "/" + name))
                : Optional.empty();
    }

    Navigation navigation(Language language, String topic) {
        return navigations.computeIfAbsent(
                new Folder(language, topic), folder -> catalogue.navigation(language, topic));
    }

    /**
     * The ways from a page to the same in each language.
     *
     * @param addresses where it is in each
     * @param translated in which languages it really is
     */
    List<LanguageLink> languages(
            String from, Language reader, Function<Language, String> addresses, Predicate<Language> translated) {
        return site.settings().languages().stream()
                .map(other -> new LanguageLink(
                        other,
                        Addresses.relative(from, addresses.apply(other)),
                        other.equals(reader),
                        translated.test(other)))
                .toList();
    }

    private record Folder(Language language, String topic) {}
}
