package no.brobygger.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, upper and lower case alike, and names them all when it is another.
 *
 * @param <E> an enum whose constants print as they are written on the command line
 */
final class WordOf<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> words;

    WordOf(Class<E> words) {
        this.words = words;
    }

    @Override
    public E convert(String word) {
        E[] known = words.getEnumConstants();
        return Arrays.stream(known)
                .filter(constant -> constant.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(known).map(E::toString).collect(Collectors.joining(", "))));
    }
}
