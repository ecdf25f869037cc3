package no.brobygger.status;

import java.util.Comparator;
import java.util.List;
import no.brobygger.status.SiteStatus.Row;

/**
 * What to do next, most pressing first.
 *
 * <p>A page in a language weighs <em>importance × readers × segments that are missing or outdated</em>: how many people
 * may stand before how many passages they cannot read, or cannot trust, and how much they need the page. A passage that
 * is outdated counts like one that is missing. Shares are not used: half of a long page keeps more from a parent than
 * half of a short one.
 *
 * @param translate pages with something missing or outdated, heaviest first; of equals the more important page, then
 *     the order of {@link SiteStatus}
 * @param read pages that are complete and that no person has read against the source, most important first; of equals
 *     those with more readers, then the order of {@link SiteStatus}
 */
public record WorkList(List<Task> translate, List<Row> read) {

    private static final Comparator<Task> HEAVIEST_FIRST = Comparator.comparingLong(Task::weight)
            .thenComparingInt(task -> task.row().page().importance())
            .reversed();

    public WorkList {
        translate = List.copyOf(translate);
        read = List.copyOf(read);
    }

    /**
     * A page to work on.
     *
     * @param row the page in its language
     * @param readers how many may need that language
     * @param weight what it is ranked by
     */
    public record Task(Row row, int readers, long weight) {

        static Task of(Row row, int readers) {
            return new Task(row, readers, (long) row.page().importance() * readers * row.left());
        }
    }

    /** Ranks what is left to do. */
    public static WorkList of(SiteStatus status) {
        // Both sorts keep the order of equals, which is that of the rows.
        List<Task> translate = status.rows().stream()
                .filter(row -> row.left() > 0)
                .map(row -> Task.of(row, status.readers(row.language())))
                .sorted(HEAVIEST_FIRST)
                .toList();
        List<Row> read = status.rows().stream()
                .filter(row -> row.left() == 0 && !row.reviewed())
                .sorted(Comparator.<Row>comparingInt(row -> row.page().importance())
                        .thenComparingInt(row -> status.readers(row.language()))
                        .reversed())
                .toList();
        return new WorkList(translate, read);
    }
}
