/**
 * What the data files say: rules of law, school words, places outside, words to avoid, and the school year.
 *
 * <p>Values only. {@code source} reads them from {@code data/} and weaves them into the pages that show them; {@code page}
 * leads links to them.
 */
package no.brobygger.reference;
