package no.brobygger.exchange;

import no.brobygger.translation.BundleEntry;

/** What an import may do with a unit, before anybody looks at the words. */
enum Verdict {
    /** It brings nothing new. */
    UNCHANGED,
    TAKE,
    /** Somebody has edited the bundle's translation since it left. */
    NEWER_EDIT,
    /** A finished translation would give way to none, or to a doubtful one. */
    LOWERS,
    /** A reviewed translation would give way to one that nobody has reviewed. */
    LOWERS_REVIEW;

    /**
     * Compares three versions: what left, what came back, and what the bundle has now.
     *
     * @param entry what the bundle has
     * @param reviewed whether the bundle is reviewed
     */
    static Verdict of(IncomingUnit unit, BundleEntry entry, boolean reviewed, ImportOptions options) {
        String incoming = unit.target();
        String current = entry.target();
        boolean done = isDone(unit);
        if (!brings(unit, entry.isFuzzy(), current) || incoming.equals(current) && (!done || entry.isFinished())) {
            return UNCHANGED;
        }
        boolean sameText = incoming.equals(current);
        if (!sameText && !options.force() && isNewer(unit, entry)) {
            return NEWER_EDIT;
        }
        if (incoming.isEmpty() || entry.isFinished() && !done) {
            return LOWERS;
        }
        boolean unread = reviewed && entry.isFinished() && !options.review() && !options.force();
        return unread ? LOWERS_REVIEW : TAKE;
    }

    /** Whether the translation would be finished. */
    static boolean isDone(IncomingUnit unit) {
        return unit.claim() != Claim.DOUBTFUL && !unit.target().isEmpty();
    }

    /** Whether it was edited after it left, or confirmed. */
    static boolean brings(IncomingUnit unit, boolean fuzzy, String current) {
        boolean edited = unit.trace()
                .map(trace -> !trace.isOf(unit.target()))
                .orElse(!unit.target().isEmpty() && !unit.target().equals(current));
        boolean wasOutdated =
                unit.trace().map(trace -> trace.state() == UnitState.OUTDATED).orElse(fuzzy);
        return edited
                || wasOutdated && unit.claim() == Claim.DONE && !unit.target().isEmpty();
    }

    /** A file that does not say what it left with gives way to anything finished. */
    private static boolean isNewer(IncomingUnit unit, BundleEntry entry) {
        return unit.trace()
                .map(trace -> !entry.target().isEmpty() && !trace.isOf(entry.target()))
                .orElse(entry.isFinished());
    }
}
