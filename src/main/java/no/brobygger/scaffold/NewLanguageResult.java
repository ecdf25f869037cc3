package no.brobygger.scaffold;

import java.util.List;
import no.brobygger.language.Language;

/** How the preparation of a language ended. */
public sealed interface NewLanguageResult {

    /**
     * Nothing was written, because what was asked for cannot be.
     *
     * @param message what is wrong, one line
     * @param remedy what to do, one line
     */
    record Refused(String message, String remedy) implements NewLanguageResult {}

    /** Nothing was written, because the site has errors; they were told. */
    record Failed() implements NewLanguageResult {}

    /**
     * Everything the language needs is there.
     *
     * @param written files that are new or changed, relative to the site folder
     * @param existing files that had it already, and are as they were
     */
    record Prepared(Language language, List<String> written, List<String> existing) implements NewLanguageResult {

        public Prepared {
            written = List.copyOf(written);
            existing = List.copyOf(existing);
        }
    }
}
