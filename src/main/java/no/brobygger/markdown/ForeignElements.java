package no.brobygger.markdown;

import java.util.Set;

/** The HTML elements that have no place in guidance. */
public final class ForeignElements {

    /** Old ones, and those whose content is no text of the page: left open, they swallow what follows. In small letters. */
    public static final Set<String> NAMES = Set.of(
            "applet",
            "datalist",
            "listing",
            "noembed",
            "noframes",
            "optgroup",
            "option",
            "plaintext",
            "portal",
            "select",
            "template",
            "textarea",
            "xmp");

    private ForeignElements() {}
}
