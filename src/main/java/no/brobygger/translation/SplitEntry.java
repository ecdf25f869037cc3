package no.brobygger.translation;

import java.util.List;
import no.brobygger.language.Sentences;

/** Shares out the translation of a paragraph that was split in two. */
final class SplitEntry {

    private SplitEntry() {}

    /**
     * One match for each half: the translation cut where the source was, when both have the same number of sentences;
     * else the whole of it for the half that is more like the old source, and nothing for the other.
     */
    static List<Match> halves(BundleEntry entry, String first, String second) {
        Likeness a = Likeness.ofWords(first);
        Likeness b = Likeness.ofWords(second);
        List<String> then = Sentences.of(entry.madeOf());
        List<String> translated = Sentences.of(entry.target());
        if (then.size() != translated.size() || then.size() < 2) {
            Likeness whole = Likeness.ofWords(entry.madeOf());
            return a.to(whole, 0) >= b.to(whole, 0)
                    ? List.of(Match.changed(entry), Match.NOTHING)
                    : List.of(Match.NOTHING, Match.changed(entry));
        }
        int cut = 1;
        double most = -1;
        for (int i = 1; i < then.size(); i++) {
            double likeness =
                    a.to(Likeness.ofWords(text(then, 0, i)), 0) + b.to(Likeness.ofWords(text(then, i, then.size())), 0);
            if (likeness > most) {
                cut = i;
                most = likeness;
            }
        }
        return List.of(part(entry, then, translated, 0, cut), part(entry, then, translated, cut, then.size()));
    }

    private static Match part(BundleEntry entry, List<String> then, List<String> translated, int from, int to) {
        return new Match(Match.State.CHANGED, text(then, from, to), text(translated, from, to), List.of(entry));
    }

    private static String text(List<String> sentences, int from, int to) {
        return String.join("", sentences.subList(from, to)).strip();
    }
}
