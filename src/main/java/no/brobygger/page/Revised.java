package no.brobygger.page;

/**
 * The version of a title or a summary that stands folded away, because its source changed after it was translated.
 *
 * @param other today's source, or the older translation where today's source is shown
 * @param critical whether today's source is shown
 * @param why what happened, in the reader's language
 * @param offer what the button shows, in the reader's language
 */
public record Revised(LocalText other, boolean critical, String why, String offer) {}
