package no.brobygger.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.language.Meaning;
import no.brobygger.language.WordForms;
import no.brobygger.markdown.InlineStructure;

/**
 * A text, and what gates want to know of it; what costs something is looked up when it is first asked for, and kept.
 *
 * <p>Threads may share one: two that ask at once do the same work twice and find the same.
 */
final class Reading {

    private final String text;
    /** The same as an array, for what reads it character by character. */
    private final char[] chars;

    private final String definitions;
    private final Tongue tongue;
    private final int kinds;
    private final int own;
    private volatile InlineStructure inline;
    private volatile Facts facts;
    private volatile FoldedWords foldedWords;
    private volatile Denials denialsToKeep;
    private volatile Map<Meaning, String> meant;
    private volatile Map<String, String> deadlines;
    private volatile Map<String, String> countedDeadlines;
    private volatile Map<String, String> numbersToKeep;
    private volatile Map<String, String> spans;
    private volatile WordSieve sieve;
    private volatile WordRuns runs;
    private volatile List<String> terms;

    /** @param definitions of links, of the page it belongs to */
    Reading(String text, String definitions, Tongue tongue) {
        this.text = text;
        this.chars = text.toCharArray();
        this.definitions = definitions;
        this.tongue = tongue;
        CharacterKinds characters = tongue.characters();
        int found = 0;
        int count = 0;
        for (char c : chars) {
            int kind = characters.kind(c);
            found |= kind;
            count += kind & CharacterKinds.OWN;
        }
        this.kinds = startsList(text) ? found | CharacterKinds.MARK : found;
        this.own = count;
    }

    /** The other marks of lists and quotes are marks wherever they stand. */
    private static boolean startsList(String text) {
        return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }

    /** As it is written, with its Markdown. */
    String text() {
        return text;
    }

    /** Which kinds of characters it has, as {@link CharacterKinds} names them. */
    int kinds() {
        return kinds;
    }

    boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    /** Whether at least half of its letters are of the language's script, as far as can be told without reading it. */
    boolean isMostlyOwn() {
        // Targets of links have Latin letters, which are not to be counted.
        boolean countsTargets = has(CharacterKinds.MARK) && (tongue.characters().kind('a') & CharacterKinds.OWN) != 0;
        return !has(CharacterKinds.OTHER) || !countsTargets && own * 2 >= text.length();
    }

    boolean hasMark(char mark) {
        return has(CharacterKinds.MARK) && text.indexOf(mark) >= 0;
    }

    InlineStructure inline() {
        InlineStructure known = inline;
        if (known == null) {
            known = tongue.inline(text, definitions);
            inline = known;
        }
        return known;
    }

    /** As it is read, without marks; titles of links and images have a line of their own. */
    String words() {
        if (!has(CharacterKinds.MARK)) {
            return text;
        }
        List<String> titles = inline().titles();
        return titles.isEmpty() ? inline().words() : inline().words() + '\n' + String.join("\n", titles);
    }

    Tongue tongue() {
        return tongue;
    }

    Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = has(CharacterKinds.FACT) ? FactReader.read(words(), tongue.words(), tongue::months) : Facts.NONE;
            facts = known;
        }
        return known;
    }

    /** The values of all its digits, also of those that are part of something else. */
    Set<String> numerals() {
        return FactReader.numerals(words(), facts());
    }

    Map<String, String> numberWords() {
        return foldedWords().numberWords();
    }

    /** Deadlines in words, by the value of their number. */
    Map<String, String> deadlines() {
        Map<String, String> known = deadlines;
        if (known == null) {
            known = tongue.mayTime(text) ? foldedWords().deadlines() : Map.of();
            deadlines = known;
        }
        return known;
    }

    /** Those of them whose number counts: not the second week, nor other months. */
    Map<String, String> countedDeadlines() {
        Map<String, String> known = countedDeadlines;
        if (known == null) {
            known = tongue.mayTime(text) ? foldedWords().countedDeadlines() : Map.of();
            countedDeadlines = known;
        }
        return known;
    }

    /** Number words that may not become another in a translation: those for one and two are too often something else. */
    Map<String, String> numbersToKeep() {
        Map<String, String> known = numbersToKeep;
        if (known == null) {
            known = tongue.mayCount(text) ? foldedWords().numberWords() : new HashMap<>();
            known.keySet().removeAll(Tongue.DOUBTFUL_NUMBERS);
            numbersToKeep = known;
        }
        return known;
    }

    /** The kinds of units of time that a number stands before, each with the words as they stand. */
    Map<String, String> spans() {
        Map<String, String> known = spans;
        if (known == null) {
            known = tongue.mayTime(text) ? foldedWords().spans() : Map.of();
            spans = known;
        }
        return known;
    }

    /** The kinds of all its units of time, each with a word as it stands. */
    Map<String, String> units() {
        return foldedWords().units();
    }

    /** The months it names, by number, within dates and without. */
    Set<Integer> months() {
        return foldedWords().months(tongue.months());
    }

    /** Whether it writes a value in digits, as a part of whatever, or as a word. */
    boolean writes(String value) {
        return numerals().contains(value) || numberWords().containsKey(value);
    }

    /** Whether one of some words stands in it, with an ending or without. */
    boolean hasStemOf(WordForms forms) {
        return foldedWords().hasStemOf(forms);
    }

    int negations() {
        return foldedWords().negations();
    }

    /** What a source surely means that has an opposite, each with a word as it stands. */
    Map<Meaning, String> meant() {
        Map<Meaning, String> known = meant;
        if (known == null) {
            known = tongue.words().meant().isEmpty() ? Map.of() : foldedWords().meant();
            meant = known;
        }
        return known;
    }

    /** What a translation may mean that has an opposite, each with a word as it stands. */
    Map<Meaning, String> meanings() {
        return foldedWords().meanings();
    }

    /** All that denies or forbids in it. */
    Denials denials() {
        return foldedWords().denials();
    }

    /** What a translation of it must deny or forbid as well. */
    Denials denialsToKeep() {
        Denials known = denialsToKeep;
        if (known == null) {
            known = tongue.mayDeny(text) ? foldedWords().denialsToKeep() : Denials.NONE;
            denialsToKeep = known;
            // Of most sources nothing more is asked, and many are kept.
            foldedWords = null;
        }
        return known;
    }

    /** The first four words of a row that stand in another text as well. */
    Optional<String> sharedRun(Reading other) {
        WordSieve known = sieve;
        if (known == null) {
            known = WordSieve.ofText(text, tongue.characters());
            sieve = known;
        }
        boolean may = known.mayHoldRunOf(other.chars, other.tongue.characters());
        return may ? runs().firstIn(other.words()) : Optional.empty();
    }

    private WordRuns runs() {
        WordRuns known = runs;
        if (known == null) {
            known = new WordRuns(words());
            runs = known;
        }
        return known;
    }

    /** Those of some words that stand in it; always asked with the same. */
    List<String> terms(List<String> wanted) {
        List<String> known = terms;
        if (known == null) {
            List<String> found = new ArrayList<>();
            for (String term : wanted) {
                if (hasWord(term)) {
                    found.add(term);
                }
            }
            known = List.copyOf(found);
            terms = known;
        }
        return known;
    }

    private boolean hasWord(String term) {
        String words = words();
        for (int at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
            int end = at + term.length();
            boolean begins = at == 0 || !Characters.isOfWord(words.charAt(at - 1));
            boolean ends = end == words.length() || !Characters.isOfWord(words.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private FoldedWords foldedWords() {
        FoldedWords known = foldedWords;
        if (known == null) {
            known = new FoldedWords(words(), tongue.words());
            foldedWords = known;
        }
        return known;
    }
}
