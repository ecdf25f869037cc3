package no.brobygger.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds each segment's entry in a bundle: first by its exact source, then, for what is left on both sides, between the
 * same neighbours, in the same order, and alike enough.
 */
final class BundleMatcher {

    private static final int NO_ENTRY = -1;

    private final List<Segment> segments;
    private final List<BundleEntry> entries;
    private final Match[] matches;
    /** For each segment the index of its exact entry, or {@link #NO_ENTRY}. */
    private final int[] exact;

    private final boolean[] used;

    private BundleMatcher(List<Segment> segments, Bundle bundle) {
        this.segments = segments;
        this.entries = bundle.entries();
        this.matches = new Match[segments.size()];
        this.exact = new int[segments.size()];
        this.used = new boolean[entries.size()];
    }

    /** One match per segment, in order; all {@link Match#NOTHING} without a bundle. */
    static List<Match> match(List<Segment> segments, Optional<Bundle> bundle) {
        if (bundle.isEmpty()) {
            return Collections.nCopies(segments.size(), Match.NOTHING);
        }
        BundleMatcher matcher = new BundleMatcher(segments, bundle.get());
        if (!matcher.matchExactly()) {
            matcher.alignRest();
        }
        return Arrays.asList(matcher.matches);
    }

    /** Returns whether every segment has found its entry. */
    private boolean matchExactly() {
        Map<String, Integer> bySource = new HashMap<>(entries.size() * 2);
        for (int i = 0; i < entries.size(); i++) {
            BundleEntry entry = entries.get(i);
            if (entry.obsolete()) {
                used[i] = true;
            } else {
                bySource.putIfAbsent(entry.source(), i);
            }
        }
        boolean complete = true;
        for (int i = 0; i < segments.size(); i++) {
            int index = bySource.getOrDefault(segments.get(i).text(), NO_ENTRY);
            exact[i] = index;
            matches[i] = Match.NOTHING;
            if (index == NO_ENTRY) {
                complete = false;
            } else {
                used[index] = true;
                matches[i] = stateOf(entries.get(index));
            }
        }
        return complete;
    }

    private static Match stateOf(BundleEntry entry) {
        if (entry.target().isEmpty()) {
            return Match.NOTHING;
        }
        return entry.isFuzzy()
                ? changed(entry)
                : new Match(Match.State.CURRENT, entry.source(), entry.target(), entry.line());
    }

    /** A fuzzy entry that does not say what it was made of was made of its msgid, as far as anyone knows. */
    private static Match changed(BundleEntry entry) {
        return new Match(Match.State.CHANGED, entry.previous().orElse(entry.source()), entry.target(), entry.line());
    }

    private void alignRest() {
        int start = 0;
        while (start < segments.size()) {
            if (exact[start] != NO_ENTRY) {
                start++;
                continue;
            }
            int end = start;
            while (end < segments.size() && exact[end] == NO_ENTRY) {
                end++;
            }
            int from = start == 0 ? 0 : exact[start - 1] + 1;
            int to = end == segments.size() ? entries.size() : exact[end];
            alignGap(start, end, unusedBetween(from, to));
            start = end;
        }
    }

    private List<BundleEntry> unusedBetween(int from, int to) {
        List<BundleEntry> unused = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!used[i] && !entries.get(i).target().isEmpty()) {
                unused.add(entries.get(i));
            }
        }
        return unused;
    }

    /** Pairs segments and entries in order so that the sum of their likeness is greatest. */
    private void alignGap(int start, int end, List<BundleEntry> candidates) {
        int rows = end - start;
        int columns = candidates.size();
        if (columns == 0) {
            return;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] alike = new double[rows][columns];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                String today = segments.get(start + row).text();
                alike[row][column] = Likeness.of(today, candidates.get(column).source());
                double skipped = Math.max(best[row + 1][column], best[row][column + 1]);
                best[row][column] = Math.max(skipped, alike[row][column] + best[row + 1][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            double paired = alike[row][column] + best[row + 1][column + 1];
            if (alike[row][column] > 0 && paired == best[row][column]) {
                matches[start + row] = changed(candidates.get(column));
                row++;
                column++;
            } else if (best[row + 1][column] >= best[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }
}
