package no.brobygger.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs what is new in a page with what is left of its bundle, between the same neighbours and in the same order, so
 * that the sum of their likeness is greatest. A paragraph may have been split in two, and two merged into one.
 */
final class GapAlignment {

    /** Below this two texts are different texts, not versions of one. */
    private static final double VERSIONS = 0.4;
    /** Below this a text is not the two halves of another, but a version of one of them. */
    private static final double HALVES = 0.7;
    /** As many comparisons as are made at once; a longer gap is aligned part by part. */
    private static final int MOST = 250_000;

    private final List<String> texts;
    private final List<BundleEntry> candidates;
    private final List<Likeness> today;
    private final List<Likeness> then;
    private final Step[][] steps;
    private final double[][] best;

    private GapAlignment(List<String> texts, List<BundleEntry> candidates) {
        this.texts = texts;
        this.candidates = candidates;
        this.today = texts.stream().map(Likeness::ofWords).toList();
        this.then = candidates.stream()
                .map(entry -> Likeness.ofWords(entry.source()))
                .toList();
        this.steps = new Step[texts.size()][candidates.size()];
        this.best = new double[texts.size() + 2][candidates.size() + 2];
    }

    /** One match for each text, in order. */
    static List<Match> align(List<String> texts, List<BundleEntry> candidates) {
        int rows = texts.size();
        int columns = candidates.size();
        if ((long) rows * columns > MOST && rows > 1 && columns > 1) {
            List<Match> matches =
                    new ArrayList<>(align(texts.subList(0, rows / 2), candidates.subList(0, columns / 2)));
            matches.addAll(align(texts.subList(rows / 2, rows), candidates.subList(columns / 2, columns)));
            return matches;
        }
        GapAlignment alignment = new GapAlignment(texts, candidates);
        alignment.weigh();
        return alignment.matches();
    }

    private void weigh() {
        for (int row = texts.size() - 1; row >= 0; row--) {
            for (int column = candidates.size() - 1; column >= 0; column--) {
                Step chosen = best[row + 1][column] >= best[row][column + 1] ? Step.SKIP_TEXT : Step.SKIP_ENTRY;
                double most = Math.max(best[row + 1][column], best[row][column + 1]);
                // In this order: of two that are worth the same the simpler wins.
                for (Step step : List.of(Step.MERGED, Step.SPLIT, Step.VERSION)) {
                    double likeness = likeness(step, row, column);
                    double sum = likeness + best(row + step.texts, column + step.entries);
                    if (likeness > 0 && sum >= most) {
                        chosen = step;
                        most = sum;
                    }
                }
                steps[row][column] = chosen;
                best[row][column] = most;
            }
        }
    }

    private double best(int row, int column) {
        return row > texts.size() || column > candidates.size() ? 0 : best[row][column];
    }

    private double likeness(Step step, int row, int column) {
        if (row + step.texts > texts.size() || column + step.entries > candidates.size()) {
            return 0;
        }
        return switch (step) {
            case VERSION -> today.get(row).to(then.get(column), VERSIONS);
            case SPLIT -> today.get(row).with(today.get(row + 1)).to(then.get(column), HALVES);
            case MERGED -> today.get(row).to(then.get(column).with(then.get(column + 1)), HALVES);
            case SKIP_TEXT, SKIP_ENTRY -> 0;
        };
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>(texts.size());
        int row = 0;
        int column = 0;
        while (row < texts.size() && column < candidates.size()) {
            Step step = steps[row][column];
            BundleEntry entry = candidates.get(column);
            switch (step) {
                case VERSION -> matches.add(Match.changed(entry));
                case SPLIT -> matches.addAll(SplitEntry.halves(entry, texts.get(row), texts.get(row + 1)));
                case MERGED -> matches.add(merged(entry, candidates.get(column + 1)));
                case SKIP_TEXT -> matches.add(Match.NOTHING);
                case SKIP_ENTRY -> {}
            }
            row += step.texts;
            column += step.entries;
        }
        while (matches.size() < texts.size()) {
            matches.add(Match.NOTHING);
        }
        return matches;
    }

    private static Match merged(BundleEntry first, BundleEntry second) {
        return new Match(
                Match.State.CHANGED,
                first.madeOf() + " " + second.madeOf(),
                first.target() + " " + second.target(),
                List.of(first, second));
    }

    /** How the next texts and entries belong together, and how many of each. */
    private enum Step {
        VERSION(1, 1),
        SPLIT(2, 1),
        MERGED(1, 2),
        SKIP_TEXT(1, 0),
        SKIP_ENTRY(0, 1);

        private final int texts;
        private final int entries;

        Step(int texts, int entries) {
            this.texts = texts;
            this.entries = entries;
        }
    }
}
