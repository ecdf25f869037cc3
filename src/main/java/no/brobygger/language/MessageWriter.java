package no.brobygger.language;

import java.util.List;

/** Writes pieces as a pattern that reads back equal; the counterpart of {@link MessageParser}. */
final class MessageWriter {

    private final StringBuilder pattern = new StringBuilder();

    private MessageWriter() {}

    static String write(List<MessagePiece> pieces) {
        MessageWriter writer = new MessageWriter();
        writer.append(pieces, false);
        return writer.pattern.toString();
    }

    private void append(List<MessagePiece> pieces, boolean inPlural) {
        for (MessagePiece piece : pieces) {
            if (piece instanceof MessagePiece.Text literal) {
                literal.text().chars().forEach(c -> append((char) c, inPlural));
            } else if (piece instanceof MessagePiece.Plain plain) {
                pattern.append('{').append(plain.argument()).append('}');
            } else if (piece instanceof MessagePiece.Number) {
                pattern.append('#');
            } else if (piece instanceof MessagePiece.Choice choice) {
                append(choice);
            }
        }
    }

    private void append(MessagePiece.Choice choice) {
        boolean plural = choice.kind() == ArgumentKind.PLURAL;
        pattern.append('{')
                .append(choice.argument())
                .append(", ")
                .append(choice.kind().word())
                .append(',');
        choice.forms().forEach((key, form) -> {
            pattern.append(' ').append(key).append(" {");
            append(form, plural);
            pattern.append('}');
        });
        pattern.append('}');
    }

    /** Two apostrophes print one wherever they stand; one alone would quote before a brace. */
    private void append(char c, boolean inPlural) {
        if (c == '\'') {
            pattern.append("''");
        } else if (c == '{' || c == '}' || c == '#' && inPlural) {
            pattern.append('\'').append(c).append('\'');
        } else {
            pattern.append(c);
        }
    }
}
