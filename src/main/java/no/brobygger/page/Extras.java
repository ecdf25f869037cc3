package no.brobygger.page;

import java.util.Optional;

/**
 * The ways from a page to what the site has beside its guidance; each is absent where there is nothing to lead to.
 *
 * @param search the search page of the language, relative
 * @param changes what is new in the language, relative
 * @param sideBySide the same page with another language beside it, and which one
 * @param leaflet all pages of the topic in one, relative
 */
public record Extras(
        Optional<String> search,
        Optional<String> changes,
        Optional<LanguageLink> sideBySide,
        Optional<String> leaflet) {

    static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
