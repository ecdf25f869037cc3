package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * What search engines are told about a page.
 *
 * @param canonical the address they shall keep, absolute when the site has a base URL; absent where none need be named
 * @param allowed false for a page that says again what another says, and in a pseudo-language: {@code noindex}
 * @param alternates the real translations of this page, itself included, and {@code x-default}; only where it is allowed
 */
public record Indexing(Optional<String> canonical, boolean allowed, List<Alternate> alternates) {

    /** Of a page that they shall leave out. */
    static final Indexing NONE = new Indexing(Optional.empty(), false, List.of());

    public Indexing {
        alternates = List.copyOf(alternates);
        if (!allowed && !alternates.isEmpty()) {
            throw new IllegalArgumentException("a page that is not to be indexed has no alternates, but " + alternates);
        }
    }

    /** Of a page that says again what another says: they shall keep that one. */
    static Indexing keep(String url) {
        return new Indexing(Optional.of(url), false, List.of());
    }
}
