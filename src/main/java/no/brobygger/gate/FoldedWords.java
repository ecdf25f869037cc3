package no.brobygger.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.WordForms;

/** The words of a text, folded, with their places; made only when a gate asks for words. */
final class FoldedWords {

    /** How far a "not" may stand from its "must": {@code skal du ikke}, {@code kan bli uten}. */
    private static final int NEAR = 2;

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

    /** The values of the number words, each with the word as it stands. */
    Map<String, String> numberWords() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Integer value = words.numbers().get(token.folded());
            if (i + 1 < tokens.size()) {
                Integer two = words.numbers()
                        .get(token.folded() + " " + tokens.get(i + 1).folded());
                value = two == null ? value : two;
            }
            if (value != null) {
                values.putIfAbsent(String.valueOf(value), text.substring(token.start(), token.end()));
            }
        }
        return values;
    }

    /** The values of number words just before a unit of time, each with both words as they stand. */
    Map<String, String> deadlines() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Integer value = words.numbers().get(tokens.get(i).folded());
            if (value != null && words.units().has(tokens.get(i + 1).folded())) {
                String words =
                        text.substring(tokens.get(i).start(), tokens.get(i + 1).end());
                values.putIfAbsent(String.valueOf(value), words);
            }
        }
        return values;
    }

    /** How many words deny or forbid. */
    int negations() {
        return (int) tokens.stream()
                .filter(token -> words.negations().has(token.folded()))
                .count();
    }

    /** The words that say must not or may not, as they stand. */
    Optional<String> prohibition() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.negations().has(tokens.get(i).folded())) {
                continue;
            }
            for (int j = Math.max(0, i - NEAR); j <= Math.min(tokens.size() - 1, i + NEAR); j++) {
                boolean binds = tokens.get(j).sentence() == tokens.get(i).sentence()
                        && words.obligations().has(tokens.get(j).folded());
                if (binds) {
                    return Optional.of(text.substring(
                            tokens.get(Math.min(i, j)).start(),
                            tokens.get(Math.max(i, j)).end()));
                }
            }
        }
        return Optional.empty();
    }
}
