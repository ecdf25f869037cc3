package no.brobygger.page;

/**
 * What {@code calendar.ftlh} sees.
 *
 * @param file all of it, its lines ending as RFC 5545 asks for. A fragment, because nothing in it is HTML and the
 *     characters that HTML escapes must stay as they are; what RFC 5545 escapes is escaped
 */
public record CalendarView(HtmlFragment file) {}
