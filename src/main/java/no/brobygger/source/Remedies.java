package no.brobygger.source;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.diagnostic.Nearest;

/** Words the way out of a problem: the nearest known word, else the choices. */
final class Remedies {

    private Remedies() {}

    /** {@code did you mean 'x'?}, or what is said when nothing is near. */
    static String nearest(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "did you mean " + Shown.quoted(near) + "?")
                .orElse(otherwise);
    }

    /** {@code did you mean 'x'?}, or {@code use one of: a, b, c}. */
    static String choices(String word, Collection<String> known) {
        return nearest(word, known, "use one of: " + list(known));
    }

    static String list(Collection<String> words) {
        Set<String> sorted = new TreeSet<>(words);
        return String.join(", ", sorted);
    }
}
