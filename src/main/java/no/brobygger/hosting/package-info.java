/**
 * Writes what web servers need beside a finished site: their settings, and its files compressed.
 *
 * <p>One table of headers and one of media types, written down as each server reads them. Before the site is
 * audited, shared style sheets and scripts get names that hold a digest of their bytes, and pages name them so; after
 * that files are only added.
 */
package no.brobygger.hosting;
