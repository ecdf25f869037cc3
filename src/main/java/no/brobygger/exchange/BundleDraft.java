package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.language.Language;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Review;

/** A bundle that an import is working on: up to date with its page, and not written yet. */
final class BundleDraft {

    private final Language language;
    private final Bundle before;
    private final List<BundleEntry> entries;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    /** By the entry that they are for. */
    private final Map<Integer, List<IncomingUnit>> brought = new HashMap<>();

    private boolean refused;
    private boolean taken;
    private boolean remarked;

    /** @param before the bundle, synced */
    BundleDraft(Language language, Bundle before) {
        this.language = language;
        this.before = before;
        this.entries = new ArrayList<>(before.entries());
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).obsolete()) {
                indexes.put(key(entries.get(i).context(), entries.get(i).source()), i);
            }
        }
    }

    Language language() {
        return language;
    }

    boolean isReviewed() {
        return before.isReviewed();
    }

    /** The live entry of a unit, if its source is still the same. */
    Optional<BundleEntry> find(IncomingUnit unit) {
        return index(unit).map(entries::get);
    }

    /** To be called for all units before any is taken, so that each knows of the others. */
    void announce(IncomingUnit unit) {
        Optional<Integer> index = index(unit);
        if (index.isPresent()) {
            BundleEntry entry = entries.get(index.get());
            if (Verdict.brings(unit, entry.isFuzzy(), entry.target())) {
                brought.computeIfAbsent(index.get(), key -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** Whether the unit was edited; asked when other units may have been taken for the same text. */
    boolean isAnnounced(IncomingUnit unit) {
        return index(unit).map(brought::get).orElse(List.of()).contains(unit);
    }

    /** Another unit that brings the same text in another translation; empty where all that are brought are the same. */
    Optional<IncomingUnit> rival(IncomingUnit unit) {
        return index(unit).map(brought::get).orElse(List.of()).stream()
                .filter(other -> !other.target().equals(unit.target()) || Verdict.isDone(other) != Verdict.isDone(unit))
                .findFirst();
    }

    /** Marks the unit's entry as one that the import has. */
    void see(IncomingUnit unit) {
        seen.add(index(unit).orElseThrow());
    }

    /** Gives the unit's entry its translation, finished or to be looked at again. */
    void take(IncomingUnit unit) {
        int index = index(unit).orElseThrow();
        BundleEntry entry = entries.get(index);
        String translation = Nfc.of(unit.target());
        entries.set(index, Verdict.isDone(unit) ? entry.finished(translation) : entry.fuzzy(translation));
        taken = true;
    }

    /** Keeps what the translator says about the text, beside what was said before. */
    void keepRemarks(IncomingUnit unit) {
        int index = index(unit).orElseThrow();
        BundleEntry entry = entries.get(index);
        List<String> remarks = new ArrayList<>(entry.comments().translator());
        unit.remarks().stream().filter(line -> !remarks.contains(line)).forEach(remarks::add);
        if (remarks.size() > entry.comments().translator().size()) {
            entries.set(index, entry.withRemarks(remarks));
            remarked = true;
        }
    }

    /** Something that was meant for this bundle did not get into it. */
    void refuse() {
        refused = true;
    }

    /** Whether it would be written as a draft though it was reviewed: nobody has read what was taken. */
    boolean losesReview(boolean review) {
        return taken && !review && before.isReviewed();
    }

    /**
     * The bundle to write; empty when nothing came in.
     *
     * @param review whether a person has read what comes in; a draft is marked reviewed only when the import had all of
     *     it, and all is finished
     */
    Optional<Bundle> after(boolean review) {
        boolean marks = review
                && !refused
                && !before.isReviewed()
                && seen.size() == indexes.size()
                && indexes.values().stream().allMatch(i -> entries.get(i).isFinished());
        if (!taken && !marks && !remarked) {
            return Optional.empty();
        }
        Map<String, String> header = new LinkedHashMap<>(before.header());
        if (marks) {
            header.put(Bundle.REVIEW, Review.REVIEWED.toString());
        } else if (losesReview(review)) {
            header.put(Bundle.REVIEW, Review.DRAFT.toString());
        }
        return Optional.of(new Bundle(before.path(), header, before.headerComments(), entries));
    }

    private Optional<Integer> index(IncomingUnit unit) {
        return Optional.ofNullable(indexes.get(key(unit.context(), unit.source())));
    }

    /** Tools may have normalised a source, or written its line breaks as Windows does. */
    private static String key(Optional<String> context, String source) {
        return BundleEntry.key(context, Nfc.of(source.replace("\r\n", "\n")));
    }
}
