package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * The ways from a page to others of its site; each that is optional is absent where there is nothing to lead to.
 *
 * @param navigation the way through this language's site
 * @param languages the same page in every published language, in the order of the settings
 * @param search the search page of the language, relative
 * @param changes what is new in the language, relative
 * @param sideBySide the same page with another language beside it, and which one
 * @param leaflet all pages of the topic in one, relative
 * @param offline what keeps the language's pages on the reader's device, relative
 */
public record Ways(
        Navigation navigation,
        List<LanguageLink> languages,
        Optional<String> search,
        Optional<String> changes,
        Optional<LanguageLink> sideBySide,
        Optional<String> leaflet,
        Optional<String> offline) {

    /** The file, in the folder of each language, that keeps its pages on a device. */
    public static final String OFFLINE_WORKER = "offline-worker.js";

    public Ways {
        languages = List.copyOf(languages);
    }

    /** The same with the ways to the second pages of one page. */
    Ways with(Optional<LanguageLink> besideIt, Optional<String> allInOne) {
        return new Ways(navigation, languages, search, changes, besideIt, allInOne, offline);
    }
}
