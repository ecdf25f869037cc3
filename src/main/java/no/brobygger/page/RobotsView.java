package no.brobygger.page;

import java.util.Optional;

/**
 * What the template of {@code robots.txt} sees (RFC 9309).
 *
 * @param sitemap absolute; absent without a base URL, since a sitemap may only be named in full
 */
public record RobotsView(Optional<String> sitemap) {}
