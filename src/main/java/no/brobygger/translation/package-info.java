/**
 * Segments, bundles, states, and the rule which text a reader gets.
 *
 * <p>In come a page cut into segments and the bundles of a language; out comes, for each segment in the same order, the
 * text to show, the language it is really in, and its state. Law: resolving twice gives the same.
 */
package no.brobygger.translation;
