package no.brobygger.gate;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Shown;

/**
 * What one text has and the other has not.
 *
 * @param missing values of the source that the translation lacks
 * @param added values of the translation that the source lacks
 */
record Difference(Collection<String> missing, Collection<String> added) {

    static final Difference NONE = new Difference(Set.of(), Set.of());

    static Difference of(Set<String> source, Set<String> target) {
        if (source.equals(target)) {
            return NONE;
        }
        Set<String> missing = new TreeSet<>(source);
        missing.removeAll(target);
        Set<String> added = new TreeSet<>(target);
        added.removeAll(source);
        return new Difference(missing, added);
    }

    /**
     * In words.
     *
     * @param noun what the values are, for example {@code number}
     */
    Optional<Fault> fault(String noun, String remedy) {
        if (missing.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        String message;
        if (missing.isEmpty()) {
            message = noun + " " + list(added) + " of the translation is not in the source";
        } else {
            message = noun + " " + list(missing) + " of the source is missing in the translation";
            message += added.isEmpty() ? "" : ", which has " + list(added);
        }
        return Optional.of(new Fault(message, remedy));
    }

    private static String list(Collection<String> values) {
        return values.stream().map(Shown::quoted).collect(Collectors.joining(", "));
    }
}
