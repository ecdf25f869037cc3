package no.brobygger.page;

/**
 * What {@code calendar.ftlh} sees.
 *
 * @param text the whole file, its lines ending as RFC 5545 asks for
 */
public record CalendarView(String text) {}
