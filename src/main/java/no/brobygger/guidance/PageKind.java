package no.brobygger.guidance;

import no.brobygger.diagnostic.Worded;

/** What a guidance page is for; its word is the {@code type} in its header. */
public enum PageKind implements Worded {
    /** The home page of a language: {@code content/index.md}. */
    HOME,
    /** The index of a topic: {@code content/<topic>/index.md}. */
    TOPIC,
    /** A page of guidance. */
    PAGE,
    /** A text that stands in pages that name its slot, no page of its own: {@code content/slots/<name>.md}. */
    SLOT;
}
