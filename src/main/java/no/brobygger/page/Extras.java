package no.brobygger.page;

import java.util.Optional;

/**
 * The ways from a page to what the site has beside its guidance; each is absent where there is nothing to lead to.
 *
 * @param search the search page of the language, relative
 * @param changes what is new in the language, relative
 * @param sideBySide the same page with another language beside it, and which one
 * @param leaflet all pages of the topic in one, relative
 * @param offline what keeps the language's pages on the reader's device, relative
 */
public record Extras(
        Optional<String> search,
        Optional<String> changes,
        Optional<LanguageLink> sideBySide,
        Optional<String> leaflet,
        Optional<String> offline) {

    /** The file, in the folder of each language, that keeps its pages on a device. */
    public static final String OFFLINE_WORKER = "offline-worker.js";

    static final Extras NONE =
            new Extras(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with the ways to the second pages of one page. */
    Extras with(Optional<LanguageLink> besideIt, Optional<String> allInOne) {
        return new Extras(search, changes, besideIt, allInOne, offline);
    }
}
