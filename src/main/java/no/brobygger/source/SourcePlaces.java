package no.brobygger.source;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The school words. */
    public static final String GLOSSARY = "data/glossary.yaml";

    /** What must be known of each language. */
    public static final String LANGUAGES = "data/languages.yaml";

    /** The rules of law that pages refer to. */
    public static final String LAW = "data/law.yaml";

    /** The places outside the site. */
    public static final String LINKS = "data/links.yaml";

    /** What parents type for what a page calls something else. */
    public static final String SEARCH = "data/search.yaml";

    /** Words to avoid. */
    public static final String TERMS = "data/terms.yaml";

    /** What checks of translations must know of the words of each language. */
    public static final String WORDS = "data/words.yaml";

    /** What happens in which month of the school year. */
    public static final String YEAR_WHEEL = "data/year-wheel.yaml";

    private SourcePlaces() {}

    /** Whether a folder is that of a site. */
    public static boolean isSite(Path folder) {
        return Files.exists(folder.resolve(SETTINGS));
    }
}
