package no.brobygger.hosting;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What servers must know of a site.
 *
 * @param languages in the order of the settings
 * @param baseUrl where it is published; without it the page for lost readers finds its style and its ways home only with
 *     the server's help, at whatever depth it is shown
 * @param choosesLanguage whether the site's first address leads to the language that the browser asks for
 */
record HostedSite(List<AskedLanguage> languages, Optional<URI> baseUrl, boolean choosesLanguage) {

    HostedSite {
        languages = List.copyOf(languages);
    }

    /** The way from the server's first folder to the site, beginning and ending in {@code /}. */
    String path() {
        return baseUrl.map(URI::getRawPath).orElse("/");
    }

    /** The same way as one of folders on Windows: empty, or ending in a backslash. */
    String files() {
        return baseUrl.map(URI::getPath).orElse("/").substring(1).replace('/', '\\');
    }
}
