package no.brobygger;

import java.util.Comparator;
import java.util.List;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;

/**
 * How much of a site is translated.
 *
 * @param threshold the percentage of translated segments below which a page shows its source instead
 * @param rows one per published page and language, sorted by page, then by tag
 */
public record SiteStatus(int threshold, List<Row> rows) {

    public SiteStatus {
        rows = List.copyOf(rows);
    }

    /**
     * One page in one language.
     *
     * @param language the language
     * @param page the page's path below {@code content/}
     * @param segments how many segments it has
     * @param translated how many are translated and up to date
     * @param outdated how many have a source that has changed since
     * @param missing how many are not translated
     * @param reviewed whether a person has read the translation against the source; the source itself counts as read
     */
    public record Row(
            Language language, String page, int segments, int translated, int outdated, int missing, boolean reviewed)
            implements Comparable<Row> {

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::page)
                .thenComparing(row -> row.language().tag());

        static Row of(LocalisedPage version) {
            return new Row(
                    version.language(),
                    version.page().page().path(),
                    version.resolutions().size(),
                    version.translated(),
                    version.outdated(),
                    version.missing(),
                    version.isSource() || version.reviewed());
        }

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }
}
