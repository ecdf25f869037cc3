/**
 * Makes languages that nobody speaks, so that hard-coded words and sides are seen.
 *
 * <p>In come a site and its segments; out come the same site with two more languages, and their bundles, in memory. What
 * is theirs stands between {@code ⟦} and {@code ⟧}: a word outside was not asked from a bundle. In {@code en-XA} words
 * are accented and longer by two fifths, as translations are; in {@code ar-XB} they run from right to left.
 *
 * <p>Law: Markdown, arguments, placeholders, addresses and numbers are those of the source, and no character is a
 * direction mark, so a pseudo-translation passes whatever a real one must pass.
 */
package no.brobygger.pseudo;
