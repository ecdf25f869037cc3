package no.brobygger.translation;

import java.util.Locale;

/** Who has read a translation against its source, the least read first. */
public enum Review {
    /** A machine made it, and no person who speaks the language has read it. */
    MACHINE,
    /** A person made it, and nobody else has read it. So is what does not say. */
    DRAFT,
    /** A person has read it. */
    REVIEWED;

    /** As a header says it, and as a template compares it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
