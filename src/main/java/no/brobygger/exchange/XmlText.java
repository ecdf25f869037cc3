package no.brobygger.exchange;

/**
 * Writes XML 1.0. White space survives: a carriage return in text, and any but the space in an attribute, is written as
 * a reference, since a parser would change it (XML 1.0 §§ 2.11 and 3.3.3). Elements without content get an end tag, so
 * that HTML parsers read the same.
 */
final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    /** Whether XML can hold it: no control characters but tab and line ends, no half of a surrogate pair. */
    static boolean canHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c >= 0xFFFE || c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Begins a line. */
    XmlText line(int depth) {
        out.append('\n').append(INDENT.repeat(depth));
        return this;
    }

    /** A start tag; names and values of attributes in turn. */
    XmlText open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    XmlText close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element without content, as HTML also knows it. */
    XmlText empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /** An element with text only, in a line of its own. */
    XmlText element(int depth, String name, String text, String... attributes) {
        return line(depth).open(name, attributes).text(text).close(name);
    }

    XmlText text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** What is XML already. */
    XmlText raw(String xml) {
        out.append(xml);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            attribute(attributes[i + 1]);
            out.append('"');
        }
    }

    private void attribute(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
