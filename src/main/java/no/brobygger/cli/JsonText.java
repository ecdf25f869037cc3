package no.brobygger.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259), indented by two spaces, members in the order they are given. */
final class JsonText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /**
     * The text of a value.
     *
     * @param value a {@code Map} with texts as keys, a {@code List}, {@code String}, {@code Integer}, {@code Long}
     *     or {@code Boolean}
     */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String lineStart) {
        if (value instanceof Map<?, ?> map) {
            sequence('{', '}', map.entrySet().iterator(), lineStart);
        } else if (value instanceof List<?> list) {
            sequence('[', ']', list.iterator(), lineStart);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string((String) member.getKey());
            text.append(": ");
            value(member.getValue(), lineStart);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("'" + value + "' cannot be written as JSON");
        }
    }

    private void sequence(char begin, char end, Iterator<?> parts, String lineStart) {
        text.append(begin);
        if (parts.hasNext()) {
            String inner = lineStart + INDENT;
            while (parts.hasNext()) {
                text.append(inner);
                value(parts.next(), inner);
                text.append(parts.hasNext() ? "," : "");
            }
            text.append(lineStart);
        }
        text.append(end);
    }

    private void string(String string) {
        text.append('"');
        string.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int point) {
        switch (point) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                // A half of a surrogate pair has no UTF-8; the others would break a line or a terminal.
                boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                if (Character.isISOControl(point) || half || point == 0x2028 || point == 0x2029) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", point));
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }
}
