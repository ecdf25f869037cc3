package no.brobygger.sync;

import java.util.List;
import no.brobygger.language.Language;

/**
 * What was done to the bundles, or would be.
 *
 * @param languages one row per language, in the order of the site's settings
 * @param moves the bundles that followed their pages, sorted
 */
public record SyncReport(List<Row> languages, List<Move> moves) {

    /** What a run that could not begin has done. */
    public static final SyncReport NOTHING = new SyncReport(List.of(), List.of());

    public SyncReport {
        languages = List.copyOf(languages);
        moves = List.copyOf(moves);
    }

    /** Whether any file is written or moved. */
    public boolean changesAnything() {
        return !moves.isEmpty() || languages.stream().anyMatch(row -> row.files() > 0);
    }

    /**
     * Of one language.
     *
     * @param counts how many entries, over all its bundles
     * @param files how many bundles are new or changed
     */
    public record Row(Language language, BundleChange counts, int files) {}

    /**
     * A bundle that followed its page; both paths are relative to the site folder.
     *
     * @param from where it lay
     * @param to where it lies
     */
    public record Move(String from, String to) {}
}
