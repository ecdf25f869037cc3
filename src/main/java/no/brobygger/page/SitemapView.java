package no.brobygger.page;

import java.util.List;

/**
 * What the template of {@code sitemap.xml} sees (sitemaps.org 0.9, with the alternates that search engines read there).
 *
 * @param entries every page that really is in its language
 */
public record SitemapView(List<Entry> entries) {

    /**
     * A page.
     *
     * @param url absolute
     * @param alternates the page in each language it really is in, itself included, and {@code x-default}
     */
    public record Entry(String url, List<Alternate> alternates) {}
}
