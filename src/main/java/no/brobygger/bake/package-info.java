/**
 * Lets JBake and Freemarker turn page values into HTML files. The only door to both.
 *
 * <p>In come the site folder, a {@link no.brobygger.page.SitePlan} and an empty staging folder; out come the files in
 * it, and a diagnostic for each thing that could not be made. JBake gives its configuration, its renderer, its
 * {@code RenderingTool} service and its copying of assets; its crawler and its database are never started
 * ({@link no.brobygger.bake.SiteOven} says why).
 *
 * <p>Law: what was planned is on the disk, or an error was reported. The bytes do not depend on the number of threads,
 * the locale or the time zone.
 *
 * <p>Trap: Freemarker reads records by reflection, so a page value and what it is made of must be public records; of a
 * package-private one it sees nothing and calls every component missing.
 */
package no.brobygger.bake;
