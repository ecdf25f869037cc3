package no.brobygger.page;

/**
 * A heading of the page, for its table of contents.
 *
 * @param level 2 or 3
 * @param id the heading's id, the same in every language
 * @param text the heading as plain text, in the language it is really in
 */
public record OutlineEntry(int level, String id, LocalText text) {}
