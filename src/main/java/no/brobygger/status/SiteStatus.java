package no.brobygger.status;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import no.brobygger.guidance.PageHeader;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Review;

/**
 * How much of a site is translated.
 *
 * @param siteName the name readers see at the top of every page
 * @param threshold the percentage of translated segments below which a page shows its source instead
 * @param fewestReaders how many readers a language counts with whose number is not known, at least 1
 * @param rows one per published page and language, sorted by page, then by tag
 */
public record SiteStatus(String siteName, int threshold, int fewestReaders, List<Row> rows) {

    public SiteStatus {
        rows = rows.stream().sorted().toList();
        if (fewestReaders < 1) {
            throw new IllegalArgumentException("fewest readers " + fewestReaders + " must be at least 1");
        }
    }

    /** The part of it that is about one language. */
    public SiteStatus in(Language language) {
        List<Row> its =
                rows.stream().filter(row -> row.language().equals(language)).toList();
        return new SiteStatus(siteName, threshold, fewestReaders, its);
    }

    /** How many people in Norway may need a language, as far as is known. */
    public int readers(Language language) {
        return language.readers().orElse(fewestReaders);
    }

    /**
     * What is translated: a page of guidance.
     *
     * @param path below {@code content/}
     * @param title in the language it was written in
     * @param language that language
     * @param importance 1–5, see {@link PageHeader#importance}
     * @param threshold the page's own percentage from which it is published, if it has one
     */
    public record Page(String path, String title, Language language, int importance, OptionalInt threshold) {

        /** A page that is published from the site's threshold on. */
        public Page(String path, String title, Language language, int importance) {
            this(path, title, language, importance, OptionalInt.empty());
        }

        /** The topic's folder; empty for a page at the top. */
        public String topic() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    /**
     * One page in one language.
     *
     * @param language the language
     * @param page the page
     * @param segments how many segments it has
     * @param translated how many are translated and up to date
     * @param outdated how many have a source that has changed since
     * @param missing how many are not translated
     * @param reviewed whether a person has read the translation against the source; the source itself counts as read
     */
    public record Row(
            Language language, Page page, int segments, int translated, int outdated, int missing, boolean reviewed)
            implements Comparable<Row> {

        private static final Comparator<Row> ORDER = Comparator.<Row, String>comparing(
                        row -> row.page().path())
                .thenComparing(row -> row.language().tag());

        /**
         * What a reader of the version's language gets.
         *
         * @param source the language the page was written in
         */
        public static Row of(LocalisedPage version, Language source) {
            PageHeader header = version.page().page().header();
            String path = version.page().page().path();
            return new Row(
                    version.language(),
                    new Page(path, header.title().text(), source, header.importance(), header.threshold()),
                    version.resolutions().size(),
                    version.translated(),
                    version.outdated(),
                    version.missing(),
                    version.isSource() || version.review() == Review.REVIEWED);
        }

        /** How many segments are left to do: those that are missing, and those that are outdated. */
        public int left() {
            return missing + outdated;
        }

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }
}
