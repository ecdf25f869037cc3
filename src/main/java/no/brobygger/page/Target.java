package no.brobygger.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.Language;

/** Where a link in guidance leads, once it is understood. */
sealed interface Target {

    /**
     * A page of the site.
     *
     * @param page the page
     * @param fragment {@code #id}, or empty
     */
    record Page(PageFamily page, String fragment) implements Target {}

    /**
     * A place outside the site, such as a section of an act.
     *
     * @param urls its address by language tag; at least one
     */
    record Outside(Map<String, URI> urls) implements Target {

        /** The address for a reader of a language: in it, else in the first of the others that is there, else in any. */
        URI url(Language language, List<String> others) {
            return Stream.concat(Stream.of(language.tag()), others.stream())
                    .filter(urls::containsKey)
                    .findFirst()
                    .map(urls::get)
                    .orElseGet(() -> urls.get(new TreeSet<>(urls.keySet()).first()));
        }
    }

    /** A file of the assets folder, its address below the site's root. */
    record Asset(String address) implements Target {}

    /**
     * Nothing.
     *
     * @param found what is wrong, for a diagnostic
     * @param remedy what to write instead
     * @param sought the files in which it should have stood, relative to the site folder, or to
     *     the folder of a layer; folders end in {@code /}
     */
    record Nowhere(String found, String remedy, List<String> sought) implements Target {

        private static final int LONGEST = 300;

        /** A link may hold anything, also line breaks, and stands in both. */
        public Nowhere {
            sought = List.copyOf(sought);
            found = Shown.plain(found, LONGEST);
            remedy = Shown.plain(remedy, LONGEST);
        }

        /** What is wrong with the link by itself, whatever else there is. */
        Nowhere(String found, String remedy) {
            this(found, remedy, List.of());
        }
    }
}
