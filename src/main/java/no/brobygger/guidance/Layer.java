package no.brobygger.guidance;

import java.util.Optional;
import no.brobygger.school.SchoolKind;

/**
 * A folder of the site with {@code content/} and {@code translations/} of its own. Layers lie above one another: the
 * guidance, what is said to schools of a kind, what one school says.
 *
 * @param folder relative to the site folder: empty for the guidance, else ending in {@code /}
 */
public record Layer(Reach reach, String folder) {

    /** Whom a layer is for, the lowest layer first. */
    public enum Reach {
        ALL_SCHOOLS,
        SCHOOLS_OF_A_KIND,
        ONE_SCHOOL
    }

    /** The guidance itself, which all schools share. */
    public static final Layer GUIDANCE = new Layer(Reach.ALL_SCHOOLS, "");

    public Layer {
        if (folder.isEmpty() != (reach == Reach.ALL_SCHOOLS) || !folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("'" + folder + "' is no folder of a layer for " + reach);
        }
    }

    /** What the guidance says to schools of a kind only; none for the kind that it speaks to anyway. */
    public static Optional<Layer> of(SchoolKind kind) {
        return kind == SchoolKind.PUBLIC
                ? Optional.empty()
                : Optional.of(new Layer(Reach.SCHOOLS_OF_A_KIND, "variants/" + kind.word() + "/"));
    }

    public static Layer ofSchool(String id) {
        return new Layer(Reach.ONE_SCHOOL, "schools/" + id + "/");
    }

    /** This or the other, whichever is for fewer schools. */
    public Layer higher(Layer other) {
        return reach.compareTo(other.reach) < 0 ? other : this;
    }

    /** The folder of its pages, ending in {@code /}. */
    public String content() {
        return folder + "content/";
    }

    /** The folder of its bundles, ending in {@code /}. */
    public String translations() {
        return folder + "translations/";
    }
}
