package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * The way through one language's site, as seen from one folder of it.
 *
 * @param home the language's home page
 * @param topic the topic one stands in; absent outside topics
 * @param topics all topics in order
 * @param pages the pages of the topic one stands in, in order; empty outside topics
 */
public record Navigation(PageLink home, Optional<PageLink> topic, List<PageLink> topics, List<PageLink> pages) {

    public Navigation {
        topics = List.copyOf(topics);
        pages = List.copyOf(pages);
    }
}
