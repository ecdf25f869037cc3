package no.brobygger.guidance;

import java.util.Locale;

/** What a guidance page is for, the {@code type} of its header. */
public enum PageKind {
    /** The home page of a language: {@code content/index.md}. */
    HOME,
    /** The index of a topic: {@code content/<topic>/index.md}. */
    TOPIC,
    /** A page of guidance. */
    PAGE;

    /** The word in the header, for example {@code topic}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
