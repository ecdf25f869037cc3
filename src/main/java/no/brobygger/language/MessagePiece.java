package no.brobygger.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of an interface pattern, in the order it is printed. */
sealed interface MessagePiece {

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
