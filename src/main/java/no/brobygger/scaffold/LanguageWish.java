package no.brobygger.scaffold;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Direction;

/**
 * A language that is to be added to a site, as far as a person said.
 *
 * @param tag its BCP 47 tag, as written
 * @param autonym its name in itself
 * @param norwegianName its name in bokmål
 * @param direction the direction it is written in
 * @param icuTag the locale its formats come from
 * @param fallback the tags to try for what is not translated; absent is not the same as none
 */
public record LanguageWish(
        String tag,
        Optional<String> autonym,
        Optional<String> norwegianName,
        Optional<Direction> direction,
        Optional<String> icuTag,
        Optional<List<String>> fallback) {}
