package no.brobygger.gate;

import java.util.Map;
import java.util.Optional;
import no.brobygger.markdown.InlineStructure;

/**
 * A text, and what gates want to know of it; what costs something is looked up when it is first asked for, and kept.
 *
 * <p>Threads may share one: two that ask at once do the same work twice and find the same.
 */
final class Reading {

    private final String text;
    private final InlineStructure inline;
    private final Tongue tongue;
    private volatile Facts facts;
    private volatile Sentences sentences;
    private volatile Optional<String> prohibition;
    private volatile WordRuns runs;

    Reading(String text, InlineStructure inline, Tongue tongue) {
        this.text = text;
        this.inline = inline;
        this.tongue = tongue;
    }

    /** As it is written, with its Markdown. */
    String text() {
        return text;
    }

    InlineStructure inline() {
        return inline;
    }

    /** As it is read, without marks. */
    String words() {
        return inline.words();
    }

    Tongue tongue() {
        return tongue;
    }

    Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = FactReader.read(words(), tongue.words(), tongue::months);
            facts = known;
        }
        return known;
    }

    Map<String, String> numberWords() {
        return sentences().numberWords();
    }

    int negations() {
        return sentences().negations();
    }

    Optional<String> prohibition() {
        Optional<String> known = prohibition;
        if (known == null) {
            known = sentences().prohibition();
            prohibition = known;
            // Of most sources nothing more is asked, and many are kept.
            sentences = null;
        }
        return known;
    }

    WordRuns runs() {
        WordRuns known = runs;
        if (known == null) {
            known = new WordRuns(words());
            runs = known;
        }
        return known;
    }

    private Sentences sentences() {
        Sentences known = sentences;
        if (known == null) {
            known = new Sentences(words(), tongue.words());
            sentences = known;
        }
        return known;
    }
}
