/**
 * Languages: direction, order, fallback and formats. The only door to ICU4J.
 *
 * <p>Nothing here reads the machine's own locale or clock: the same site comes out everywhere.
 */
package no.brobygger.language;
