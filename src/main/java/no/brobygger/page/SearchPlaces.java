package no.brobygger.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.language.Language;
import no.brobygger.reference.SearchWords;
import no.brobygger.source.SiteSource;

/** What parents type for a page or a heading that calls it something else. */
final class SearchPlaces {

    private final Map<String, SearchWords> byPlace = new HashMap<>();
    private final Language main;

    SearchPlaces(SiteSource site, Targets targets) {
        this.main = site.settings().mainLanguage();
        for (SearchWords words : site.reference().searched()) {
            if (place(words, targets) instanceof Target.Page page) {
                byPlace.put(page.page().page().path() + page.fragment(), words);
            }
        }
    }

    /** Reports places that are not there, or are no pages. */
    static void check(SiteSource site, Targets targets, Consumer<Diagnostic> problems) {
        for (SearchWords words : site.reference().searched()) {
            if (place(words, targets) instanceof Target.Nowhere nowhere
                    && !site.unread().holdsAny(nowhere.sought().toArray(String[]::new))) {
                problems.accept(
                        Diagnostic.error(Rule.DEAD_LINK, words.page().place(), nowhere.found(), nowhere.remedy()));
            }
        }
    }

    private static Target place(SearchWords words, Targets targets) {
        String written = words.page().text();
        Target none = new Target.Nowhere(
                "'" + written + "' is no page, and search finds pages", "write the path of a page below content/");
        if (written.indexOf(':') >= 0) {
            return none;
        }
        Target target = targets.find(PageLinks.ROOT, written);
        return target instanceof Target.Asset ? none : target;
    }

    /** The words for a page, for readers of a language: in it, in the school's and in the page's own. */
    List<String> ofPage(PageFamily family, Language reader) {
        return of(family.page().path(), family, reader);
    }

    /** The same for a heading of the page. */
    List<String> ofHeading(PageFamily family, String id, Language reader) {
        return of(family.page().path() + "#" + id, family, reader);
    }

    private List<String> of(String place, PageFamily family, Language reader) {
        List<String> tags = Stream.of(reader, main, family.source())
                .map(Language::tag)
                .distinct()
                .toList();
        return Optional.ofNullable(byPlace.get(place)).stream()
                .flatMap(words -> words.in(tags))
                .distinct()
                .toList();
    }
}
