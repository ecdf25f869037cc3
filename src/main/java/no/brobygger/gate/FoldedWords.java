package no.brobygger.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.Meaning;
import no.brobygger.language.MonthNames;
import no.brobygger.language.WordForms;

/** The words of a text, folded, with their places; made only when a gate asks for words. */
final class FoldedWords {

    /** How far a "not" may stand before the word it is of: {@code ikke har det bra}. */
    private static final int NEAR = 3;
    /** Somali: {@code kow iyo toban}. */
    private static final int LONGEST_NUMBER = 3;

    private final String text;
    private final LanguageWords words;
    private final List<Token> tokens = new ArrayList<>();

    /** @param sentence counts up at each stop, so that words of two sentences are not taken together */
    private record Token(String folded, int start, int end, int sentence) {}

    FoldedWords(String text, LanguageWords words) {
        this.text = text;
        this.words = words;
        int sentence = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Characters.isOfWord(c)) {
                int end = Characters.wordEnd(text, at);
                tokens.add(new Token(WordForms.fold(text.substring(at, end)), at, end, sentence));
                at = end;
            } else {
                sentence += ".!?:;\n\u061F\u06D4\u1362\u061B".indexOf(c) >= 0 ? 1 : 0;
                at++;
            }
        }
    }

    /** A number of one or several words, from the first token of it to the last. */
    private record Number(int value, int first, int last) {}

    /** The longest number that begins at a token: those of several words begin with a number word. Null if there is none. */
    private Number numberAt(int token) {
        String begun = tokens.get(token).folded();
        Integer value = words.numbers().get(begun);
        if (value == null) {
            return null;
        }
        Number longest = new Number(value, token, token);
        for (int last = token + 1; last < Math.min(token + LONGEST_NUMBER, tokens.size()); last++) {
            begun += " " + tokens.get(last).folded();
            Integer more = words.numbers().get(begun);
            longest = more == null ? longest : new Number(more, token, last);
        }
        return longest;
    }

    private String text(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    private void eachNumber(Consumer<Number> found) {
        for (int i = 0; i < tokens.size(); i++) {
            Number number = numberAt(i);
            if (number != null) {
                found.accept(number);
                i = number.last();
            }
        }
    }

    /** The values of the number words, each with the word as it stands. */
    Map<String, String> numberWords() {
        Map<String, String> values = new HashMap<>();
        eachNumber(number -> values.putIfAbsent(String.valueOf(number.value()), text(number.first(), number.last())));
        return values;
    }

    /**
     * The values of number words just before a unit of time, each with both words as they stand; Arabic has one word for
     * two of a unit.
     */
    Map<String, String> deadlines() {
        return deadlines(number -> true);
    }

    /** Those of them whose number counts: not the second week, nor other months. */
    Map<String, String> countedDeadlines() {
        return deadlines(
                number -> !words.ordinals().has(tokens.get(number.first()).folded()));
    }

    private Map<String, String> deadlines(Predicate<Number> wanted) {
        Map<String, String> values = new HashMap<>();
        eachNumber(number -> {
            int last = isUnit(number.last()) ? number.last() : number.last() + 1;
            if (isUnit(last) && wanted.test(number)) {
                values.putIfAbsent(String.valueOf(number.value()), text(number.first(), last));
            }
        });
        return values;
    }

    private boolean isUnit(int token) {
        return token < tokens.size() && words.units().has(tokens.get(token).folded());
    }

    /** The kinds of units of time just after a number, in digits or a word, each with both as they stand. */
    Map<String, String> spans() {
        Map<String, String> kinds = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            int start = spanStart(i);
            String span = text.substring(start, tokens.get(i).end());
            if (start < tokens.get(i).start()
                    || words.numbers().containsKey(tokens.get(i).folded())) {
                words.units().kind(tokens.get(i).folded()).ifPresent(kind -> kinds.putIfAbsent(kind, span));
            }
        }
        return kinds;
    }

    /** Where the number just before a word begins; where the word begins when there is none. */
    private int spanStart(int token) {
        int start = tokens.get(token).start();
        int at = start;
        while (at > 0 && (Characters.isSpace(text.charAt(at - 1)) || Characters.isDash(text.charAt(at - 1)))) {
            at--;
        }
        int digits = at;
        while (digits > 0 && Characters.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits < at) {
            return digits;
        }
        boolean isAfterNumber = token > 0
                && tokens.get(token - 1).end() == at
                && words.numbers().containsKey(tokens.get(token - 1).folded());
        return isAfterNumber ? tokens.get(token - 1).start() : start;
    }

    /** The kinds of all units of time, each with a word as it stands; also of those that no number stands before. */
    Map<String, String> units() {
        Map<String, String> kinds = new TreeMap<>();
        for (Token token : tokens) {
            words.units()
                    .kind(token.folded())
                    .ifPresent(kind -> kinds.putIfAbsent(kind, text.substring(token.start(), token.end())));
        }
        return kinds;
    }

    /** The months that are named, by number; a longer word that begins with a name counts. */
    Set<Integer> months(MonthNames names) {
        Set<Integer> months = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String one = tokens.get(i).folded();
            String two = i + 1 < tokens.size() ? one + " " + tokens.get(i + 1).folded() : one;
            Stream.of(names.named(two), names.named(one), names.begun(one))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(month -> months.add(month.number()));
        }
        return months;
    }

    /** Whether a word is one of some forms, or one of their whole words with an ending. */
    boolean hasStemOf(WordForms forms) {
        return tokens.stream().anyMatch(token -> forms.has(token.folded()) || forms.hasStemOf(token.folded()));
    }

    /** How many words deny or forbid. */
    int negations() {
        return (int)
                tokens.stream().filter(token -> words.denies(token.folded())).count();
    }

    /** What a source surely means that has an opposite, each with the first word for it as it stands. */
    Map<Meaning, String> meant() {
        return meanings(words.meant());
    }

    /** What a translation may mean that has an opposite, each with the first word for it as it stands. */
    Map<Meaning, String> meanings() {
        return meanings(words.meanings());
    }

    private Map<Meaning, String> meanings(Map<Meaning, WordForms> wanted) {
        Map<Meaning, String> found = new EnumMap<>(Meaning.class);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            String shown = text(i, i);
            boolean isName = !isFirst(i) && Character.isUpperCase(shown.charAt(0)); // the month of May
            wanted.forEach((meaning, forms) -> {
                if (!isName && !found.containsKey(meaning) && forms.has(word)) {
                    found.put(meaning, shown);
                }
            });
        }
        return found;
    }

    /** What a translation of this text must deny or forbid as well. */
    Denials denialsToKeep() {
        return denials(i -> words.denials().has(tokens.get(i).folded()) && !mayBeReversed(i));
    }

    /** All that denies or forbids. */
    Denials denials() {
        return denials(i -> words.denies(tokens.get(i).folded()));
    }

    private Denials denials(IntPredicate denies) {
        List<Denials.Denial> found = new ArrayList<>();
        int sentence = -1;
        for (int i = 0; i < tokens.size(); i++) {
            // Sentences without words are none.
            sentence += isFirst(i) ? 1 : 0;
            if (denies.test(i) && !isOfAddress(i)) {
                found.add(new Denials.Denial(withNeighbour(i), sentence));
            }
        }
        return new Denials(found, sentence + 1);
    }

    private boolean isFirst(int token) {
        return token == 0
                || tokens.get(token - 1).sentence() != tokens.get(token).sentence();
    }

    /** Whether another language may say it in one word: not good is bad, not all is some. */
    private boolean mayBeReversed(int denial) {
        return IntStream.rangeClosed(denial + 1, Math.min(denial + NEAR, tokens.size() - 1))
                .mapToObj(tokens::get)
                .filter(token -> token.sentence() == tokens.get(denial).sentence())
                .anyMatch(token -> words.reversible().has(token.folded()));
    }

    /** The end of {@code example.no} denies nothing. */
    private boolean isOfAddress(int token) {
        int start = tokens.get(token).start();
        return start > 1 && text.charAt(start - 1) == '.' && Characters.isOfWord(text.charAt(start - 2));
    }

    /** A word and the one before it, or after it at the beginning of a sentence, as they stand. */
    private String withNeighbour(int token) {
        int before = neighbour(token, token - 1);
        int other = before == token ? neighbour(token, token + 1) : before;
        return text(Math.min(token, other), Math.max(token, other));
    }

    private int neighbour(int token, int other) {
        boolean isNeighbour = other >= 0
                && other < tokens.size()
                && tokens.get(other).sentence() == tokens.get(token).sentence();
        return isNeighbour ? other : token;
    }
}
