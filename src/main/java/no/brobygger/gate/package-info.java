/**
 * Checks that a translated segment must pass to be shown, and tells which changes of a source matter.
 *
 * <p>In come a segment's source and its translation; out goes whether a reader may see it, and a diagnostic for each
 * reason against it. A translation that does not pass a barring gate counts as missing. A gate compares values, not
 * letters: {@code § 12-4} is {@code section 12-4}, {@code ١٢} is {@code 12}.
 *
 * <p>Law: what a gate says depends on the two texts, their languages and {@code data/} only. Trap: a gate must rather let
 * a fault pass than bar a good translation, for whoever is told nonsense stops reading.
 */
package no.brobygger.gate;
