package no.brobygger.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/**
 * A place on the web that somebody else answers for, a row of {@code data/links.yaml}.
 *
 * @param id the word in {@code link:} links and in {@code sources=}
 * @param name what it is called
 * @param urls its address by language tag; at least one
 * @param checked the day someone last opened it
 */
public record ExternalPlace(String id, String name, Map<String, URI> urls, LocalDate checked) {

    public ExternalPlace {
        urls = Map.copyOf(urls);
        if (urls.isEmpty()) {
            throw new IllegalArgumentException("place '" + id + "' has no address");
        }
    }
}
