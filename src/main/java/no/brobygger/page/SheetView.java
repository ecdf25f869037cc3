package no.brobygger.page;

import java.util.Optional;

/**
 * What the template of the style sheet sees.
 *
 * @param band the school's colour, as CSS writes it
 * @param onBand the colour of text on it
 */
public record SheetView(Optional<String> band, Optional<String> onBand) {}
