package no.brobygger;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of many schools to build.
 *
 * @param ids the schools wanted; none means all
 * @param shard which part of them, from 1
 * @param shards how many parts there are, so that several machines can share the work
 */
public record SchoolChoice(SortedSet<String> ids, int shard, int shards) {

    /** Every school. */
    public static final SchoolChoice ALL = new SchoolChoice(new TreeSet<>(), 1, 1);

    public SchoolChoice {
        if (shard < 1 || shard > shards) {
            throw new IllegalArgumentException("shard " + shard + " of " + shards + " is not one of them");
        }
    }

    /** Those chosen of all there are, in their order; each stands in one shard, and shards differ by one at most. */
    List<String> of(SortedSet<String> all) {
        List<String> wanted =
                all.stream().filter(id -> ids.isEmpty() || ids.contains(id)).toList();
        return wanted.stream()
                .filter(id -> wanted.indexOf(id) % shards == shard - 1)
                .toList();
    }

    /** Those wanted that are not there. */
    List<String> missing(SortedSet<String> all) {
        return ids.stream().filter(id -> !all.contains(id)).toList();
    }
}
