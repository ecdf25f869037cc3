package no.brobygger.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A part of an interface pattern, in the order it is printed. */
sealed interface MessagePiece {

    /** The piece as changed, after what is within it has been. */
    default MessagePiece with(UnaryOperator<MessagePiece> change) {
        return change.apply(this);
    }

    /** Text printed as it is. */
    record Text(String text) implements MessagePiece {}

    /** {@code {name}}: a text, or a whole number printed in the reader's manner. */
    record Plain(String argument) implements MessagePiece {}

    /** {@code #}: the number that the plural around it chose by. */
    record Number(String argument) implements MessagePiece {}

    /**
     * {@code {n, plural, …}} or {@code {x, select, …}}.
     *
     * @param forms by their keys in the order of the pattern: a category or an exact form such as {@code =1} of a
     *     plural, a word of a select; {@code other} is always there, and no form holds a further choice
     */
    record Choice(String argument, ArgumentKind kind, Map<String, List<MessagePiece>> forms) implements MessagePiece {

        public Choice {
            forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        }

        @Override
        public MessagePiece with(UnaryOperator<MessagePiece> change) {
            Map<String, List<MessagePiece>> changed = new LinkedHashMap<>();
            forms.forEach((key, form) -> changed.put(
                    key, form.stream().map(piece -> piece.with(change)).toList()));
            return change.apply(new Choice(argument, kind, changed));
        }

        /** The exact forms, then one for each word: its own, or that of {@code other}. */
        Choice withWords(List<String> words) {
            Map<String, List<MessagePiece>> wanted = new LinkedHashMap<>();
            forms.keySet().stream().filter(Choice::isExact).forEach(key -> wanted.put(key, forms.get(key)));
            words.forEach(word -> wanted.put(word, forms.getOrDefault(word, forms.get("other"))));
            wanted.putIfAbsent("other", forms.get("other"));
            return new Choice(argument, kind, wanted);
        }

        /** The keys that are words: not the exact forms. */
        Set<String> words() {
            return forms.keySet().stream()
                    .filter(key -> !isExact(key))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        static boolean isExact(String key) {
            return key.startsWith("=");
        }
    }
}
