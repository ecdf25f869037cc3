package no.brobygger.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;

/**
 * How many entries of a bundle differ from what they were.
 *
 * @param added sources that were not in it
 * @param changed sources that were in it in another wording, and keep their translation as outdated
 * @param relinked sources in which only links to pages changed that were moved; their translations have followed
 * @param removed sources that are no longer in their page
 * @param moved sources that stand in another order
 */
public record BundleChange(int added, int changed, int relinked, int removed, int moved) {

    static final BundleChange NONE = new BundleChange(0, 0, 0, 0, 0);

    /**
     * What differs between a bundle whose links have followed their pages, and the same after sync.
     *
     * @param before empty when there was none
     */
    static BundleChange between(MovedLinks.Followed followed, Bundle after) {
        Optional<Bundle> before = followed.bundle();
        Map<String, Integer> old = new HashMap<>();
        before.map(Bundle::entries).orElse(List.of()).stream()
                .filter(entry -> !entry.obsolete())
                .forEach(entry -> old.putIfAbsent(entry.key(), old.size()));
        List<Integer> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int added = 0;
        int changed = 0;
        for (BundleEntry entry : after.entries()) {
            if (entry.obsolete()) {
                continue;
            }
            String key = entry.key();
            seen.add(key);
            if (old.containsKey(key)) {
                kept.add(old.get(key));
            } else if (entry.previous().isPresent()) {
                changed++;
            } else {
                added++;
            }
        }
        long gone = old.keySet().stream().filter(key -> !seen.contains(key)).count();
        int removed = Math.max(0, (int) gone - changed);
        return new BundleChange(added, changed, followed.texts(), removed, kept.size() - longestRise(kept));
    }

    BundleChange with(BundleChange other) {
        return new BundleChange(
                added + other.added,
                changed + other.changed,
                relinked + other.relinked,
                removed + other.removed,
                moved + other.moved);
    }

    /** How many can stay where they are: the length of the longest rising subsequence, by patience sorting. */
    private static int longestRise(List<Integer> places) {
        int[] tops = new int[places.size()];
        int piles = 0;
        for (int place : places) {
            int found = Arrays.binarySearch(tops, 0, piles, place);
            int pile = found < 0 ? -found - 1 : found;
            tops[pile] = place;
            piles = Math.max(piles, pile + 1);
        }
        return piles;
    }
}
