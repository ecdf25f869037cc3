package no.brobygger.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Shown;

/** Words the way out of a problem: the nearest known word, else the choices. */
public final class Remedies {

    private Remedies() {}

    /** {@code did you mean 'x'?}, or what is said when nothing is near. */
    static String nearest(String word, Collection<String> known, String otherwise) {
        return meant(word, known)
                .map(near -> "did you mean " + Shown.quoted(near) + "?")
                .orElse(otherwise);
    }

    /** The known word that an unknown one probably means. */
    static Optional<String> meant(String word, Collection<String> known) {
        return OtherWords.meant(word, known).or(() -> Nearest.to(word, known));
    }

    /** {@code did you mean 'x'?}, or {@code use one of: a, b, c}. */
    public static String choices(String word, Collection<String> known) {
        return nearest(word, known, "use one of: " + list(known));
    }

    /** The words of a list in its order, those of a set by the alphabet. */
    static String list(Collection<String> words) {
        return String.join(", ", words instanceof List ? words : new TreeSet<>(words));
    }
}
