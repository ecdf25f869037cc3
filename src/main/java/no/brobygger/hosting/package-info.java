/**
 * Writes what web servers need beside a finished site: their settings, and its files compressed.
 *
 * <p>One table of headers and one of media types, written down as each server reads them. Only files are added; no page
 * is changed, so the site works as well without them.
 */
package no.brobygger.hosting;
