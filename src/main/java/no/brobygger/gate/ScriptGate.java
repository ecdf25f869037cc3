package no.brobygger.gate;

import java.util.Optional;
import no.brobygger.diagnostic.Rule;
import no.brobygger.language.Script;

/**
 * A text that is said to be in a language is written in its letters: a reader, and a screen reader, would be misled. It
 * bars only where foreign letters are the greater part, where words in brackets, names and abbreviations do not count, and
 * where a letter of one alphabet passes for one of another.
 */
final class ScriptGate implements Gate {

    private static final int FEW = 8;

    @Override
    public Rule rule() {
        return Rule.GATE_SCRIPT;
    }

    @Override
    public int concerns() {
        return CharacterKinds.ANY;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        Optional<Script> script = target.tongue().script();
        if (script.isEmpty() || !target.has(CharacterKinds.OTHER)) {
            return Optional.empty();
        }
        Optional<Fault> foreign = foreign(target, script.get());
        return foreign.isPresent() ? foreign : Lookalikes.in(target.words());
    }

    private static Optional<Fault> foreign(Reading target, Script script) {
        if (target.isMostlyOwn()) {
            return Optional.empty();
        }
        CharacterKinds characters = target.tongue().characters();
        String text = target.words();
        int own = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = characters.kind(text.charAt(i));
            own += kind & CharacterKinds.OWN;
            other += (kind & CharacterKinds.OTHER) / CharacterKinds.OTHER;
        }
        if (other < FEW || other <= own || foreign(text, script) < Math.max(FEW, own)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "the translation is not written in "
                        + script.title() + " letters, as "
                        + target.tongue().name() + " is",
                "translate it; words of another language stand in brackets after their translation"));
    }

    /** Letters of other scripts in words that are no name, abbreviation or address, outside brackets. */
    private static int foreign(String text, Script script) {
        int foreign = 0;
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Characters.isOfWord(c)) {
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                at++;
                continue;
            }
            int end = Characters.wordEnd(text, at);
            boolean counts =
                    depth == 0 && script.isForeign(c) && !Character.isUpperCase(c) && !isOfAddress(text, at, end);
            foreign += counts ? end - at : 0;
            at = end;
        }
        return foreign;
    }

    private static boolean isOfAddress(String text, int start, int end) {
        boolean before = start > 0 && ".@/".indexOf(text.charAt(start - 1)) >= 0;
        boolean after = end + 1 < text.length()
                && ".@/".indexOf(text.charAt(end)) >= 0
                && Characters.isOfWord(text.charAt(end + 1));
        return before || after;
    }
}
