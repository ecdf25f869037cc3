package no.brobygger.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a pattern into pieces. ICU's {@link MessagePattern} reads it; what it allows and we do not (formats inside
 * arguments, numbered arguments, choices within choices, offsets) is refused here.
 */
final class MessageParser {

    private static final String NAMES_ONLY = "write {name}, {name, plural, …} or {name, select, …}";
    private static final String ONE_CHOICE =
            "write two texts, or whole sentences in each form: translators cannot reorder choices within a sentence";

    private final String text;
    private final MessagePattern pattern;
    private int choices;

    private MessageParser(String text, MessagePattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    static List<MessagePiece> parse(String text) throws InvalidMessageException {
        Braces.check(text);
        MessagePattern pattern = new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL);
        try {
            pattern.parse(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            throw IcuRefusal.explain(text, refused);
        }
        // Part 0 is the start of the whole message.
        return new MessageParser(text, pattern).message(0, "");
    }

    /** The pieces of the message that starts at a part; {@code counted} is the argument of the plural around it. */
    private List<MessagePiece> message(int start, String counted) throws InvalidMessageException {
        List<MessagePiece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int limit = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= limit; i++) {
            Part part = pattern.getPart(i);
            literal.append(text, from, part.getIndex());
            from = part.getLimit();
            switch (part.getType()) {
                case REPLACE_NUMBER -> {
                    flush(literal, pieces);
                    pieces.add(new MessagePiece.Number(counted));
                }
                case ARG_START -> {
                    flush(literal, pieces);
                    pieces.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
                default -> {
                    // SKIP_SYNTAX: an apostrophe that quotes. INSERT_CHAR: one that ICU would double. MSG_LIMIT: the
                    // end.
                }
            }
        }
        flush(literal, pieces);
        return List.copyOf(pieces);
    }

    private static void flush(StringBuilder literal, List<MessagePiece> pieces) {
        if (!literal.isEmpty()) {
            pieces.add(new MessagePiece.Text(literal.toString()));
            literal.setLength(0);
        }
    }

    private MessagePiece argument(int start) throws InvalidMessageException {
        Part nameAt = pattern.getPart(start + 1);
        String name = pattern.getSubstring(nameAt);
        if (nameAt.getType() == Part.Type.ARG_NUMBER) {
            throw refuse(nameAt, "argument '" + name + "' is a number, expected a name", NAMES_ONLY);
        }
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE -> new MessagePiece.Plain(name);
            case PLURAL -> choice(start, name, ArgumentKind.PLURAL);
            case SELECT -> choice(start, name, ArgumentKind.SELECT);
            case SIMPLE, CHOICE, SELECTORDINAL -> {
                String word = type == ArgType.SIMPLE
                        ? pattern.getSubstring(pattern.getPart(start + 2))
                        : type.name().toLowerCase(Locale.ROOT);
                throw refuse(
                        nameAt,
                        "argument '" + name + "' has the type '" + word + "', expected plural, select or none",
                        NAMES_ONLY);
            }
        };
    }

    private MessagePiece choice(int start, String name, ArgumentKind kind) throws InvalidMessageException {
        if (++choices > 1) {
            throw refuse(
                    pattern.getPart(start),
                    "argument '" + name + "' is a second plural or select, expected at most one in a text",
                    ONE_CHOICE);
        }
        Map<String, List<MessagePiece>> forms = new LinkedHashMap<>();
        int limit = pattern.getLimitPartIndex(start);
        int i = start + 2;
        refuseOffset(pattern.getPart(i));
        while (i < limit) {
            Part selector = pattern.getPart(i++);
            String key = pattern.getSubstring(selector);
            if (pattern.getPart(i).getType().hasNumericValue()) {
                key = exactKey(selector, pattern.getNumericValue(pattern.getPart(i++)));
            }
            String counted = kind == ArgumentKind.PLURAL ? name : "";
            if (forms.putIfAbsent(key, message(i, counted)) != null) {
                throw refuse(selector, "form '" + key + "' stands twice", "keep one of them");
            }
            i = pattern.getLimitPartIndex(i) + 1;
        }
        return new MessagePiece.Choice(name, kind, forms);
    }

    private void refuseOffset(Part first) throws InvalidMessageException {
        if (first.getType().hasNumericValue()) {
            throw refuse(
                    first,
                    "plural has an offset of '" + pattern.getSubstring(first) + "', expected none",
                    "leave 'offset:' out and give the number that is meant");
        }
    }

    /** {@code =1}, however the number is written. */
    private String exactKey(Part selector, double value) throws InvalidMessageException {
        if (value != Math.rint(value)) {
            throw refuse(
                    selector,
                    "form '=" + value + "' is never chosen, expected a whole number",
                    "write a whole number after '=', such as =1");
        }
        return "=" + (long) value;
    }

    private static InvalidMessageException refuse(Part at, String message, String remedy) {
        return new InvalidMessageException(at.getIndex(), message, remedy);
    }
}
