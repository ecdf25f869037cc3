package no.brobygger.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.language.Language;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.search.SearchIndex;
import no.brobygger.source.SiteSource;

/** Plans and composes the search page of each language, and what it finds. */
final class SearchPages {

    private static final String INDEX = "search-index.js";

    private final SiteSource site;
    private final Catalogue catalogue;
    private final SiteFrame frame;
    private final SharedParts shared;
    private final PageSections sections;
    private final SearchPlaces places;

    SearchPages(CheckedPages checked, SiteFrame frame, SharedParts shared) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.frame = frame;
        this.shared = shared;
        this.places = new SearchPlaces(site, checked.targets);
        this.sections = new PageSections(site.reference(), places);
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            String folder = language.tag() + "/";
            Language voice = site.interfaceTexts().voice(language);
            pages.add(new PlannedPage(folder + SiteFrame.SEARCH, "search.ftlh", voice, () -> page(language)));
            pages.add(new PlannedPage(
                    folder + INDEX, "script.ftlh", voice, () -> new ScriptView(new HtmlFragment(script(language)))));
        }
        return pages;
    }

    private PageView page(Language language) {
        InterfaceWords words = frame.words(language);
        List<String> found = IntStream.rangeClosed(0, Content.Search.MOST)
                .mapToObj(count -> count == 0 ? Word.SEARCH_NONE.in(words) : Word.SEARCH_FOUND.in(words, count))
                .toList();
        String best = Word.SEARCH_BEST.in(words, Content.Search.MOST);
        Content.Search content =
                new Content.Search(INDEX, found, best, words.format().byLetter(listed(language), entry -> entry.text()
                        .text()));
        return frame.own(SiteFrame.SEARCH, language, Word.SEARCH_TITLE, content);
    }

    /** All pages, and the words of the glossary. */
    private List<Content.Listed> listed(Language language) {
        List<Content.Listed> listed = new ArrayList<>();
        for (PageFamily family : catalogue.families()) {
            String href = href(family, language);
            listed.add(new Content.Listed(href, Catalogue.titleOf(family, language), Optional.empty()));
            if (sections.isGlossary(family)) {
                sections.of(family, language).stream()
                        .filter(section -> sections.term(section.id()).isPresent())
                        .forEach(section -> listed.add(word(href, section)));
            }
        }
        return listed;
    }

    /** A heading of the glossary is the Norwegian word, and the reader's own after a dash. */
    private static Content.Listed word(String page, SearchIndex.Section section) {
        String heading = section.heading().text();
        Language language = section.heading().language();
        int dash = heading.indexOf(PageSections.DASH);
        String href = page + "#" + section.id();
        return dash < 0
                ? new Content.Listed(href, new LocalText(heading, language), Optional.empty())
                : new Content.Listed(
                        href,
                        new LocalText(heading.substring(dash + PageSections.DASH.length()), language),
                        Optional.of(heading.substring(0, dash)));
    }

    private String script(Language language) {
        SharedParts.Reading reading =
                new SharedParts.Reading(language, site.settings().mainLanguage());
        return shared.index(catalogue.shared(), reading, () -> index(language).script());
    }

    private SearchIndex index(Language language) {
        Language main = site.settings().mainLanguage();
        Map<String, List<String>> about = about(language);
        return new SearchIndex(
                language,
                catalogue.families().stream()
                        .map(family -> new SearchIndex.Page(
                                href(family, language),
                                text(Catalogue.titleOf(family, language)),
                                Catalogue.summaryOf(family, language).map(SearchPages::text),
                                family.page().header().importance(),
                                sections.isGlossary(family),
                                language.equals(main)
                                        ? List.of()
                                        : List.of(
                                                Catalogue.titleOf(family, main).text()),
                                Stream.concat(
                                                about.getOrDefault(family.page().path(), List.of()).stream(),
                                                places.ofPage(family, language).stream())
                                        .toList(),
                                sections.beginning(family, language),
                                sections.of(family, language)))
                        .toList());
    }

    /** The Norwegian and the reader's words that the glossary explains further on a page, by the page's path. */
    private Map<String, List<String>> about(Language language) {
        Map<String, List<String>> about = new HashMap<>();
        catalogue.families().stream()
                .filter(sections::isGlossary)
                .flatMap(family -> sections.of(family, language).stream())
                .forEach(section -> sections.term(section.id())
                        .flatMap(GlossaryTerm::page)
                        .ifPresent(page -> {
                            List<String> words = about.computeIfAbsent(page.text(), path -> new ArrayList<>());
                            words.add(section.heading().text());
                            words.addAll(section.also());
                        }));
        return about;
    }

    private static SearchIndex.Text text(LocalText text) {
        return new SearchIndex.Text(text.text(), text.language());
    }

    private static String href(PageFamily family, Language language) {
        return Addresses.relative(language.tag() + "/" + SiteFrame.SEARCH, family.address(language));
    }
}
