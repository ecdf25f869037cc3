package no.brobygger.source;

import java.util.Optional;
import no.brobygger.language.InterfaceMessage;

/**
 * One of the site's own texts, in bokmål.
 *
 * @param key what templates call it, and {@code msgctxt} in {@code interface.po}
 * @param message the text
 * @param note to the translator: the comment lines above it in {@code interface.properties}, joined with a space
 */
public record InterfaceText(String key, InterfaceMessage message, Optional<String> note) {}
