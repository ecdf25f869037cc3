package no.brobygger.page;

/**
 * A {@code <link rel="alternate" hreflang>}: only for real translations.
 *
 * @param hreflang a BCP 47 tag, or {@code x-default}
 * @param href absolute when the site has a base URL, else relative to the page
 */
public record Alternate(String hreflang, String href) {}
