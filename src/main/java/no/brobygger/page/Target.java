package no.brobygger.page;

import java.net.URI;

/** Where a link in guidance leads, once it is understood. */
sealed interface Target {

    /**
     * A page of the site.
     *
     * @param page the page
     * @param fragment {@code #id}, or empty
     */
    record Page(PageFamily page, String fragment) implements Target {}

    /** A page outside the site, such as a section of an act. */
    record Outside(URI url) implements Target {}

    /** A file of the assets folder, its address below the site's root. */
    record Asset(String address) implements Target {}

    /**
     * Nothing.
     *
     * @param found what is wrong, for a diagnostic
     * @param remedy what to write instead
     */
    record Nowhere(String found, String remedy) implements Target {}
}
