package no.brobygger.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The address that all pages of a site lie below. It is published in every page, so it is a host and a path only: a
 * password in it would be known to all, and behind a query no page can lie.
 */
final class BaseAddress {

    static final String REMEDY = "write the site's public address, such as https://skolen.no/foreldre";

    /** Hosts of examples and of one's own computer; the first is JBake's default. */
    private static final Set<String> UNREAL_HOSTS =
            Set.of("www.jbake.org", "jbake.org", "localhost", "127.0.0.1", "example.com", "www.example.com");

    private BaseAddress() {}

    /**
     * The address that a text is, ending in {@code /}, so that pages are resolved against it.
     *
     * @param faults gets what is wrong with the text, to be said after it; the address is empty then
     */
    static Optional<URI> read(String text, Consumer<String> faults) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null) {
                if (isBare(url)) {
                    return Optional.of(url);
                }
                faults.accept("holds more than a host and a path");
                return Optional.empty();
            }
        } catch (URISyntaxException e) {
            // Told below, as any other text that is no web address.
        }
        faults.accept("is not a web address");
        return Optional.empty();
    }

    private static boolean isBare(URI url) {
        return url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
    }

    /** Whether readers could find a site there. */
    static boolean isPublic(URI url) {
        return !UNREAL_HOSTS.contains(url.getHost().toLowerCase(Locale.ROOT));
    }
}
