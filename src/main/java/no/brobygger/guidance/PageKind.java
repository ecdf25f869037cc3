package no.brobygger.guidance;

import java.util.Locale;

/** What a guidance page is for, the {@code type} of its header. */
public enum PageKind {
    /** The home page of a language: {@code content/index.md}. */
    HOME,
    /** The index of a topic: {@code content/<topic>/index.md}. */
    TOPIC,
    /** A page of guidance. */
    PAGE,
    /** A text that stands in pages that name its slot, no page of its own: {@code content/slots/<name>.md}. */
    SLOT;

    /** The word in the header, for example {@code topic}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
