package no.brobygger.source;

import java.util.Arrays;
import java.util.List;
import no.brobygger.diagnostic.Worded;

/** What a site can have beside its guidance; {@code brobygger.extras} lists the words of those that it has. */
public enum Extra implements Worded {
    /** For each page a second one, with source and translation in pairs. */
    SIDE_BY_SIDE,
    /** For each topic all its pages in one, to print. */
    LEAFLETS,
    /** A page in each language that finds pages and words. */
    SEARCH,
    /** A page and a feed in each language that tell what is new. */
    CHANGES,
    /** A button in each language that keeps its pages on the reader's device. */
    OFFLINE,
    /** Settings for web servers, and compressed copies for them to send. */
    HOSTING,
    /** The same, and a smaller copy of each for those servers and browsers that know Brotli. */
    BROTLI,
    /** As hosting, and the site's first address leads to the language that the browser asks for. */
    CHOOSE_LANGUAGE;

    static List<String> words() {
        return Arrays.stream(values()).map(Extra::word).toList();
    }
}
