package no.brobygger.page;

import java.util.List;

/**
 * The way through one language's site, as seen from one folder of it.
 *
 * @param home the language's home page
 * @param topics all topics in order
 * @param pages the pages of the topic one stands in, in order; empty outside topics
 */
public record Navigation(PageLink home, List<PageLink> topics, List<PageLink> pages) {

    public Navigation {
        topics = List.copyOf(topics);
        pages = List.copyOf(pages);
    }
}
