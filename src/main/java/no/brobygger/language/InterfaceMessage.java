package no.brobygger.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A text of the interface: an ICU MessageFormat 1 pattern with named arguments and at most one plural or select.
 *
 * <p>{@code {name}} prints a text or a whole number, {@code {n, plural, one {# page} other {# pages}}} chooses by a
 * whole number, {@code {x, select, topic {…} other {…}}} by a word. An exact form such as {@code =0 {…}} goes before
 * the category. An ASCII apostrophe quotes only before a brace (or {@code #} in a plural) and is printed otherwise; two
 * print one. Not allowed: numbered arguments, formats such as {@code {n, number}}, {@code offset:},
 * {@code selectordinal}, and a choice within a choice.
 *
 * <p>Immutable, and may be used from any thread. Parsing does not start ICU's formats.
 */
public final class InterfaceMessage {

    private final String pattern;
    private final List<MessagePiece> pieces;
    private final SortedMap<String, ArgumentKind> kinds;

    private InterfaceMessage(String pattern, List<MessagePiece> pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
        SortedMap<String, ArgumentKind> found = new TreeMap<>();
        collectKinds(pieces, found);
        this.kinds = Collections.unmodifiableSortedMap(found);
    }

    /**
     * Reads a pattern.
     *
     * @throws InvalidMessageException if the text is not such a pattern; it says where, and what to do
     */
    public static InterfaceMessage parse(String pattern) throws InvalidMessageException {
        return new InterfaceMessage(pattern, MessageParser.parse(pattern));
    }

    /** The pattern as it was written. */
    public String pattern() {
        return pattern;
    }

    /** The names of all arguments. */
    public SortedSet<String> arguments() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(kinds.keySet()));
    }

    /**
     * How an argument is used; one that chooses a form and is printed as well is of the kind that chooses.
     *
     * @throws IllegalArgumentException if the pattern has no such argument
     */
    public ArgumentKind kind(String argument) {
        ArgumentKind kind = kinds.get(argument);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "message '" + pattern + "' has the arguments " + kinds.keySet() + ", not '" + argument + "'");
        }
        return kind;
    }

    /**
     * The text for these arguments. A word is printed as it is: escaping is the template's work.
     *
     * @param arguments a {@code String}, {@code Integer} or {@code Long} for each argument; others are not looked at
     * @throws IllegalArgumentException if one is missing or of another type: nothing is printed half
     */
    public String format(LanguageFormat format, Map<String, Object> arguments) {
        // Most texts are nothing but words, and a page prints dozens of them.
        if (pieces.size() == 1 && pieces.get(0) instanceof MessagePiece.Text words) {
            return words.text();
        }
        kinds.forEach((name, kind) -> check(name, kind, arguments));
        StringBuilder text = new StringBuilder();
        append(pieces, format, arguments, text);
        return text.toString();
    }

    /**
     * What is wrong with this text as the translation of another, in the order it was found. The source itself is
     * checked with {@code source.checkAgainst(source, plurals)}: then only its forms can be wrong.
     *
     * @param plurals of the language of this text
     */
    public List<MessageProblem> checkAgainst(InterfaceMessage source, PluralForms plurals) {
        return new MessageCheck(source, this, plurals).problems();
    }

    /** All text that is printed as it is, of every form, each piece followed by a space. */
    public String words() {
        StringBuilder words = new StringBuilder();
        collectWords(pieces, words);
        return words.toString().strip();
    }

    private static void collectWords(List<MessagePiece> pieces, StringBuilder words) {
        for (MessagePiece piece : pieces) {
            if (piece instanceof MessagePiece.Text text) {
                words.append(text.text()).append(' ');
            } else if (piece instanceof MessagePiece.Choice choice) {
                choice.forms().values().forEach(form -> collectWords(form, words));
            }
        }
    }

    /** The same text with its words changed, stretch by stretch: what is literal, not arguments, keys and braces. */
    public InterfaceMessage withWords(UnaryOperator<String> change) {
        return with(piece -> piece instanceof MessagePiece.Text literal
                ? new MessagePiece.Text(change.apply(literal.text()))
                : piece);
    }

    /**
     * The same text with the plural forms that whole numbers need in a language, and no others: a form it lacks is a
     * copy of {@code other}. Exact forms stay, and so does a text without a plural.
     */
    public InterfaceMessage inForms(PluralForms plurals) {
        return with(piece -> piece instanceof MessagePiece.Choice choice && choice.kind() == ArgumentKind.PLURAL
                ? choice.withWords(plurals.needed())
                : piece);
    }

    private InterfaceMessage with(UnaryOperator<MessagePiece> change) {
        List<MessagePiece> changed =
                pieces.stream().map(piece -> piece.with(change)).toList();
        return new InterfaceMessage(MessageWriter.write(changed), changed);
    }

    /** The one plural or select, if there is one. */
    Optional<MessagePiece.Choice> choice() {
        return pieces.stream()
                .filter(MessagePiece.Choice.class::isInstance)
                .map(MessagePiece.Choice.class::cast)
                .findFirst();
    }

    /** The arguments printed when a form is chosen, within it and around it; {@code #} prints the plural's. */
    SortedSet<String> printedWith(String form) {
        SortedSet<String> printed = new TreeSet<>(printed(pieces));
        choice().map(choice -> choice.forms().getOrDefault(form, List.of()))
                .ifPresent(inside -> printed.addAll(printed(inside)));
        return printed;
    }

    private static Set<String> printed(List<MessagePiece> pieces) {
        Set<String> printed = new LinkedHashSet<>();
        for (MessagePiece piece : pieces) {
            if (piece instanceof MessagePiece.Plain plain) {
                printed.add(plain.argument());
            } else if (piece instanceof MessagePiece.Number number) {
                printed.add(number.argument());
            }
        }
        return printed;
    }

    private static void collectKinds(List<MessagePiece> pieces, Map<String, ArgumentKind> kinds) {
        for (MessagePiece piece : pieces) {
            if (piece instanceof MessagePiece.Plain plain) {
                kinds.putIfAbsent(plain.argument(), ArgumentKind.PLAIN);
            } else if (piece instanceof MessagePiece.Choice choice) {
                kinds.put(choice.argument(), choice.kind());
                choice.forms().values().forEach(form -> collectKinds(form, kinds));
            }
        }
    }

    private void check(String name, ArgumentKind kind, Map<String, Object> arguments) {
        Object value = arguments.get(name);
        boolean whole = value instanceof Integer || value instanceof Long;
        boolean fits =
                switch (kind) {
                    case PLAIN -> whole || value instanceof String;
                    case PLURAL -> whole;
                    case SELECT -> value instanceof String;
                };
        if (!fits) {
            String got = value == null
                    ? "is missing, given are " + new TreeSet<>(arguments.keySet())
                    : "has the value '" + value + "' of " + value.getClass().getName();
            throw new IllegalArgumentException(
                    kind.word() + " argument '" + name + "' of message '" + pattern + "' " + got);
        }
    }

    private static void append(
            List<MessagePiece> pieces, LanguageFormat format, Map<String, Object> arguments, StringBuilder text) {
        for (MessagePiece piece : pieces) {
            if (piece instanceof MessagePiece.Text literal) {
                text.append(literal.text());
            } else if (piece instanceof MessagePiece.Plain plain) {
                text.append(print(arguments.get(plain.argument()), format));
            } else if (piece instanceof MessagePiece.Number number) {
                text.append(print(arguments.get(number.argument()), format));
            } else if (piece instanceof MessagePiece.Choice choice) {
                append(chosen(choice, format, arguments), format, arguments, text);
            }
        }
    }

    private static List<MessagePiece> chosen(
            MessagePiece.Choice choice, LanguageFormat format, Map<String, Object> arguments) {
        Map<String, List<MessagePiece>> forms = choice.forms();
        Object value = arguments.get(choice.argument());
        if (!(value instanceof Number number)) {
            return forms.getOrDefault(value.toString(), forms.get("other"));
        }
        List<MessagePiece> exact = forms.get("=" + number.longValue());
        return exact != null
                ? exact
                : forms.getOrDefault(format.pluralCategory(number.longValue()), forms.get("other"));
    }

    private static String print(Object value, LanguageFormat format) {
        return value instanceof Number number ? format.number(number.longValue()) : value.toString();
    }
}
