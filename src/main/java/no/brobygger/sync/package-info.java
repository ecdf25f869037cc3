/**
 * Keeps the bundles true to the pages.
 *
 * <p>In come the pages cut into segments and the bundles as translators left them; out come bundles with every segment
 * in page order, what changed marked, and what went kept for reuse. It decides nothing about readers: which translation
 * belongs to which segment is found by {@code translation}, and here it is only written down. Laws: what a reader gets
 * is the same before and after, but for links that follow a moved page ({@code MovedLinks}); doing it twice changes
 * nothing; no translation is lost.
 */
package no.brobygger.sync;
