package no.brobygger.page;

/**
 * HTML that this program made itself, and that a template therefore prints as it is. Everything else is escaped.
 *
 * @param html well-formed content, never text from a reader or a translator that was not rendered or escaped first
 */
public record HtmlFragment(String html) {}
