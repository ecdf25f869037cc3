/**
 * What a page is, before any template: body, alternates, navigation, provenance.
 *
 * <p>In come the localised pages of a site; out comes a plan of all its pages, and for each, when its turn has come, the
 * value that its template prints. Templates see these records and nothing else. Laws: addresses are unique, alternates
 * are symmetric, every link that readers follow is relative; where the site knows its address, {@code canonical},
 * alternates, feed and sitemap name it in full.
 */
package no.brobygger.page;
