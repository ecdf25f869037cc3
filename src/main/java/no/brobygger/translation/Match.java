package no.brobygger.translation;

import java.util.List;

/**
 * What a bundle has for one segment.
 *
 * @param state whether it fits today's source
 * @param source the text the translation was made of; empty when there is none
 * @param target the translation; empty when there is none
 * @param entries what it comes from: mostly one; two when paragraphs were merged; none when the bundle has nothing, one
 *     without target when it knows the source and has no translation
 */
public record Match(State state, String source, String target, List<BundleEntry> entries) {

    static final Match NOTHING = new Match(State.NONE, "", "", List.of());

    public Match {
        entries = List.copyOf(entries);
    }

    /** How the translation stands to today's source. */
    public enum State {
        CURRENT,
        CHANGED,
        NONE
    }

    /** What an entry has for the very source it stands for. */
    static Match exact(BundleEntry entry) {
        if (entry.target().isEmpty()) {
            return new Match(State.NONE, "", "", List.of(entry));
        }
        return entry.isFuzzy()
                ? changed(entry)
                : new Match(State.CURRENT, entry.source(), entry.target(), List.of(entry));
    }

    /** What an entry has for a later version of its source. */
    static Match changed(BundleEntry entry) {
        return new Match(State.CHANGED, entry.madeOf(), entry.target(), List.of(entry));
    }

    /**
     * The same as it stands to a text that its entry does not have: current if it was made of that very text, which was
     * changed and is changed back. An entry that has the text may be fuzzy as a part of another, or as two in one.
     */
    Match to(String today) {
        boolean changedBack = state == State.CHANGED
                && entries.size() == 1
                && isWhole(entries.get(0))
                && Nfc.of(source).equals(Nfc.of(today));
        return changedBack ? new Match(State.CURRENT, source, target, entries) : this;
    }

    /** Where the first entry it comes from stands in the bundle, from 1; 0 when there is none. */
    public int line() {
        return entries.isEmpty() ? 0 : entries.get(0).line();
    }

    /** Whether it is the whole translation of this entry, not a part of it, nor joined with another. */
    public boolean isWhole(BundleEntry entry) {
        return entries.size() == 1 && entries.get(0) == entry && target.equals(entry.target());
    }
}
