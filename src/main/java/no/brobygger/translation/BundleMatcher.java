package no.brobygger.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a bundle has for each segment: first by the exact source, which an obsolete entry may have as well; then,
 * for what is left on both sides, between the same neighbours ({@link GapAlignment}); at last, for what moved and changed,
 * or comes back changed, anywhere in the bundle, if it is very much alike.
 *
 * <p>Laws: a text that stands twice on a page has the same match twice; when every segment has an entry with its source,
 * only the exact pass runs, and what {@code sync} writes is such a bundle. Sources are compared in NFC.
 */
public final class BundleMatcher {

    private static final int NO_ENTRY = -1;
    /** Below this an entry from another place is not taken for an older version. */
    private static final double FAR_VERSIONS = 0.6;
    /** A page with more than so many comparisons to make has been replaced, not edited. */
    private static final long MOST = 1_000_000;

    private final List<Segment> segments;
    private final List<BundleEntry> entries;
    private final Match[] matches;
    /** For each segment the index of its exact entry, or {@link #NO_ENTRY}. */
    private final int[] exact;

    private final Set<BundleEntry> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private BundleMatcher(List<Segment> segments, Bundle bundle) {
        this.segments = segments;
        this.entries = bundle.entries();
        this.matches = new Match[segments.size()];
        this.exact = new int[segments.size()];
    }

    /** One match per segment, in order; without a bundle there is nothing for any. */
    public static List<Match> match(List<Segment> segments, Optional<Bundle> bundle) {
        if (bundle.isEmpty()) {
            return Collections.nCopies(segments.size(), Match.NOTHING);
        }
        BundleMatcher matcher = new BundleMatcher(segments, bundle.get());
        if (!matcher.matchExactly()) {
            matcher.matchRest();
        }
        return Arrays.asList(matcher.matches);
    }

    /** Returns whether every segment has found its entry. */
    private boolean matchExactly() {
        Map<String, Integer> bySource = new HashMap<>(entries.size() * 2);
        for (int i = 0; i < entries.size(); i++) {
            String source = Nfc.of(entries.get(i).source());
            Integer earlier = bySource.putIfAbsent(source, i);
            boolean superseded = earlier != null && entries.get(earlier).obsolete();
            if (superseded && !entries.get(i).obsolete()) {
                bySource.put(source, i);
            }
        }
        boolean complete = true;
        for (int i = 0; i < segments.size(); i++) {
            exact[i] = bySource.getOrDefault(Nfc.of(segments.get(i).text()), NO_ENTRY);
            matches[i] = exact[i] == NO_ENTRY ? Match.NOTHING : Match.exact(entries.get(exact[i]));
            complete &= exact[i] != NO_ENTRY;
        }
        return complete;
    }

    private void matchRest() {
        Map<String, Integer> open = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (exact[i] == NO_ENTRY) {
                open.putIfAbsent(segments.get(i).text(), i);
            } else {
                used.add(entries.get(exact[i]));
            }
        }
        List<Integer> firsts = open.values().stream().sorted().toList();
        alignGaps(firsts);
        matchFar(firsts.stream()
                .filter(i -> matches[i].state() == Match.State.NONE)
                .toList());
        for (int i = 0; i < segments.size(); i++) {
            if (exact[i] == NO_ENTRY) {
                String today = segments.get(i).text();
                matches[i] = matches[open.get(today)].to(today);
            }
        }
    }

    private void alignGaps(List<Integer> open) {
        List<Integer> gap = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int i = 0; i <= segments.size(); i++) {
            boolean atEnd = i == segments.size();
            if (next < open.size() && open.get(next) == i) {
                gap.add(i);
                next++;
            } else if (atEnd || isAnchor(i)) {
                int to = atEnd ? entries.size() : exact[i];
                alignGap(gap, unusedBetween(from, to));
                gap.clear();
                from = to + 1;
            }
        }
    }

    /** Whether the segment's entry has a place in the page's order; an obsolete one has none. */
    private boolean isAnchor(int segment) {
        return exact[segment] != NO_ENTRY && !entries.get(exact[segment]).obsolete();
    }

    private List<BundleEntry> unusedBetween(int from, int to) {
        List<BundleEntry> unused = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!entries.get(i).obsolete() && isUnused(entries.get(i))) {
                unused.add(entries.get(i));
            }
        }
        return unused;
    }

    private boolean isUnused(BundleEntry entry) {
        return !entry.target().isEmpty() && !used.contains(entry);
    }

    private void alignGap(List<Integer> gap, List<BundleEntry> candidates) {
        if (gap.isEmpty() || candidates.isEmpty()) {
            return;
        }
        List<String> texts = gap.stream().map(i -> segments.get(i).text()).toList();
        List<Match> found = GapAlignment.align(texts, candidates);
        for (int i = 0; i < found.size(); i++) {
            matches[gap.get(i)] = found.get(i);
            used.addAll(found.get(i).entries());
        }
    }

    /** The most alike first; what is equally alike in the order of the page, then of the bundle. */
    private void matchFar(List<Integer> open) {
        List<BundleEntry> left = entries.stream().filter(this::isUnused).toList();
        if ((long) open.size() * left.size() > MOST) {
            return;
        }
        List<Likeness> then =
                left.stream().map(entry -> Likeness.ofWords(entry.source())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int segment : open) {
            Likeness today = Likeness.ofWords(segments.get(segment).text());
            for (int i = 0; i < left.size(); i++) {
                double likeness = today.to(then.get(i), FAR_VERSIONS);
                if (likeness > 0) {
                    pairs.add(new Pair(segment, left.get(i), likeness));
                }
            }
        }
        // The sort is stable.
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (matches[pair.segment()].state() == Match.State.NONE && used.add(pair.entry())) {
                matches[pair.segment()] = Match.changed(pair.entry());
            }
        }
    }

    /** An open segment and an entry that may be an older version of it. */
    private record Pair(int segment, BundleEntry entry, double likeness) {}
}
