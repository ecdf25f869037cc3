/**
 * The preview: shows the site on this computer only, and keeps it true while its sources change. The only door to the
 * JDK's web server.
 *
 * <p>In come the site's folder and something that can build it ({@link no.brobygger.serve.PreviewBuild}); out comes a
 * running {@link no.brobygger.serve.Preview}, which builds at once and again after every change. Browsers are told
 * through server-sent events; the script that listens is put into pages as they are sent, never into files.
 *
 * <p>Law: nothing but the loopback address is bound, and a request that names another host is refused, so that no page
 * on the internet can read the preview through the reader's own browser (DNS rebinding). While a build has errors, the
 * last good site stays.
 *
 * <p>Trap: pages forbid connections of every kind in their content policy. The preview adds {@code connect-src 'self'}
 * to what it sends; a page that works in the preview but needs a connection of its own would fail when published.
 */
package no.brobygger.serve;
