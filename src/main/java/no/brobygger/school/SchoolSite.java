package no.brobygger.school;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How a school's site is published, where that differs from the site folder's settings.
 *
 * @param address the public address, ending in {@code /}
 * @param mainLanguage the tag of what the school writes to parents in, {@code nb} or {@code nn}
 * @param languages the tags of those published; none means all
 * @param accessibility where the school states how accessible its site is
 */
public record SchoolSite(
        Optional<URI> address, Optional<String> mainLanguage, List<String> languages, Optional<URI> accessibility) {

    /** Like the site folder's settings in all. */
    public static final SchoolSite AS_ALL =
            new SchoolSite(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public SchoolSite {
        languages = List.copyOf(languages);
    }
}
