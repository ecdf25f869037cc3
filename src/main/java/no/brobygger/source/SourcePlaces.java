package no.brobygger.source;

import java.util.List;
import java.util.stream.Stream;

/** Where the sources of a site stand below its folder; nothing else there is read. */
public final class SourcePlaces {

    /** The file of settings; without it a folder is no site. */
    public static final String SETTINGS = "jbake.properties";

    /** The folders. A site need not have all of them. */
    public static final List<String> FOLDERS =
            List.of("assets", "content", "data", "schools", "templates", "translations", "variants");

    /** The folders and the settings. */
    public static final List<String> ALL =
            Stream.concat(FOLDERS.stream(), Stream.of(SETTINGS)).toList();

    private SourcePlaces() {}
}
