/**
 * A guidance page as its author wrote it: text, header, and where the body starts.
 *
 * <p>Values only. {@code source} makes them from files; {@code markdown} cuts them into segments.
 */
package no.brobygger.guidance;
