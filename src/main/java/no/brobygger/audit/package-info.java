/**
 * Reads the baked HTML as a browser would and reports what is wrong. The only door to jsoup.
 *
 * <p>In comes a staging folder, out come diagnostics; nothing is changed. What is checked is what a template or a
 * translation can break although each part was right: languages, headings, ids, references, and that nothing leaves the
 * site. Trap: places are those of the written page, not of the template; they are found by parsing a page a second time,
 * only when something is wrong with it.
 */
package no.brobygger.audit;
