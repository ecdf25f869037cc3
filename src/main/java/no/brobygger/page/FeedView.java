package no.brobygger.page;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;

/**
 * What {@code feed.ftlx} sees: an Atom feed (RFC 4287).
 *
 * @param language of the texts that do not say another
 * @param id the feed's own name, an IRI that never changes
 * @param self where it is, absolute; absent where the site does not know its address
 * @param page the page that says the same, absolute if it can be
 * @param updated when the newest entry was
 * @param entries the newest first
 */
public record FeedView(
        Language language,
        String id,
        Optional<String> self,
        String page,
        String siteName,
        String title,
        String updated,
        List<Entry> entries) {

    public FeedView {
        entries = List.copyOf(entries);
    }

    /**
     * A page.
     *
     * @param id an IRI of the page in this language, which never changes
     * @param href absolute if it can be
     * @param updated the day it was checked, at its start: pages do not know the hour
     * @param summary what is new; else what the page is about
     */
    public record Entry(String id, String href, String updated, LocalText title, Optional<LocalText> summary) {}
}
