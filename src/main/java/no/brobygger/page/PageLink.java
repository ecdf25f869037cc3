package no.brobygger.page;

import java.util.Optional;

/**
 * A link to a page of the same language.
 *
 * @param address the target's address below the site's root; equal to {@link PageView#address} on the target itself
 * @param href the target, relative to the page that shows the link
 * @param title the target's title, perhaps in a fallback language
 * @param summary the target's summary, likewise
 */
public record PageLink(String address, String href, LocalText title, Optional<LocalText> summary) {}
