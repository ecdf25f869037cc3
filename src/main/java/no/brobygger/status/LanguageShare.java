package no.brobygger.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import no.brobygger.language.Language;
import no.brobygger.status.SiteStatus.Row;

/**
 * How much of the site is translated into one language.
 *
 * @param language the language
 * @param threshold the percentage of translated segments below which a page shows its source instead
 * @param pages one row per page, sorted by path
 */
public record LanguageShare(Language language, int threshold, List<Row> pages) {

    /** How far a page has come. */
    public enum Progress {
        /** Every segment is translated and up to date. */
        COMPLETE,
        /** Enough is translated to publish the page. */
        PARTIAL,
        /** So little is translated that readers get the source. */
        BELOW
    }

    public LanguageShare {
        pages = List.copyOf(pages);
    }

    /** One per language, sorted by tag. */
    public static List<LanguageShare> of(SiteStatus status) {
        TreeMap<String, List<Row>> byTag = new TreeMap<>();
        for (Row row : status.rows()) {
            byTag.computeIfAbsent(row.language().tag(), tag -> new ArrayList<>())
                    .add(row);
        }
        Collection<List<Row>> languages = byTag.values();
        return languages.stream()
                .map(rows -> new LanguageShare(rows.get(0).language(), status.threshold(), rows))
                .toList();
    }

    /** How many segments its pages have. */
    public int segments() {
        return pages.stream().mapToInt(Row::segments).sum();
    }

    /** How many are translated and up to date. */
    public int translated() {
        return pages.stream().mapToInt(Row::translated).sum();
    }

    /** How many have a source that has changed since. */
    public int outdated() {
        return pages.stream().mapToInt(Row::outdated).sum();
    }

    /** How many are not translated. */
    public int missing() {
        return pages.stream().mapToInt(Row::missing).sum();
    }

    /** The share that is translated and up to date, 0–100, rounded down, so that 100 means every segment. */
    public int percent() {
        return percent(translated(), segments());
    }

    /** The same of one page. */
    public static int percent(Row page) {
        return percent(page.translated(), page.segments());
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : (int) (part * 100L / whole);
    }

    /** How far a page has come. An outdated translation counts for publishing, but not as complete. */
    public Progress progress(Row page) {
        if (page.translated() == page.segments()) {
            return Progress.COMPLETE;
        }
        int published = percent(page.translated() + page.outdated(), page.segments());
        return published < page.page().threshold().orElse(threshold) ? Progress.BELOW : Progress.PARTIAL;
    }

    /** How many pages have come that far. */
    public int pages(Progress progress) {
        return (int) pages.stream().filter(page -> progress(page) == progress).count();
    }
}
