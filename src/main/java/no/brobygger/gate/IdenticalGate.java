package no.brobygger.gate;

import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** Advises where a translation is the same as its source; names, kept words and texts without words may be. */
final class IdenticalGate implements Gate {

    private final Set<String> kept;

    /** @param kept Norwegian words that stand in every language */
    IdenticalGate(Set<String> kept) {
        this.kept = kept;
    }

    @Override
    public Rule rule() {
        return Rule.GATE_IDENTICAL;
    }

    @Override
    public int concerns() {
        return CharacterKinds.ANY;
    }

    @Override
    public boolean bars() {
        return false;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        boolean same = source.text().equals(target.text())
                && !source.tongue().isAkinTo(target.tongue())
                && saysSomething(source.words());
        return same
                ? Optional.of(new Fault(
                        "the translation " + Shown.quoted(target.text()) + " is the same as its source",
                        "translate it"))
                : Optional.empty();
    }

    /** Whether there is a word besides names and kept words; the first of several has a capital letter in any case. */
    private boolean saysSomething(String words) {
        int at = 0;
        int count = 0;
        boolean small = false;
        while (at < words.length()) {
            int end = Characters.wordEnd(words, at);
            if (end > at && !kept.contains(words.substring(at, end))) {
                count++;
                small |= !Character.isUpperCase(words.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return count > 0 && small;
    }
}
