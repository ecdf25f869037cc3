/**
 * What the search page of a language can find, as the script that the page loads.
 *
 * <p>Values go in, text comes out; how words are compared is told in {@code assets/js/search.js}, and nowhere else.
 */
package no.brobygger.search;
