/**
 * How much of a site is translated, what to translate next, and the report on it.
 *
 * <p>{@link no.brobygger.status.SiteStatus} is made of the pages as {@code translation} resolved them: nothing is
 * counted here that a reader would not see. {@link no.brobygger.status.WorkList} ranks what is left, by one formula.
 * {@link no.brobygger.status.StatusReport} prints both as one HTML file that needs nothing beside it.
 *
 * <p>Law: the same site gives the same list and the same report, byte for byte; equal weights stand in the order of
 * pages, then of tags.
 */
package no.brobygger.status;
