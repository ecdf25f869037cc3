/**
 * Reads the site folder into one immutable value.
 *
 * <p>In comes a folder; out comes a {@link no.brobygger.source.SiteSource}: settings, languages, law, guidance pages,
 * the interface's words, and a {@link no.brobygger.source.BundleFolder} that reads bundles when they are asked for. The
 * only door to snakeyaml-engine.
 *
 * <p>Law: nothing is dropped silently. Whatever is not in the value has a diagnostic, and where the value lacks
 * something, that diagnostic is an error, so nothing is published from it.
 *
 * <p>Trap: {@code jbake.properties} and page headers are read by JBake's rules, not by those of
 * {@link java.util.Properties}; both dialects live in {@code PropertyScanner}.
 */
package no.brobygger.source;
