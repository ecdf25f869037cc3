package no.brobygger.translation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a bundle as a PO file: the same bundle always gives the same characters.
 *
 * <p>The layout is that of {@code msgcat --no-wrap}: no line is wrapped, and a text of several lines is broken after
 * each {@code \n} only, so a change of one sentence is a change of one line. An entry is written as {@code # }, {@code #.},
 * {@code #:} (all on one line), {@code #,} ({@code fuzzy} first, then alphabetically), {@code #|}, {@code msgctxt},
 * {@code msgid}, {@code msgstr}. The header entry comes first, obsolete entries last, each group in the bundle's order.
 * Lines end with {@code \n}; an empty line stands between entries.
 *
 * <p>Whoever wants NFC normalises before. A bundle without header fields and header comments gets no header entry.
 */
public final class BundleWriter {

    private static final char ISOLATE = '\u2068';
    private static final char ISOLATE_END = '\u2069';
    private static final String OBSOLETE = "#~ ";

    /**
     * The file's text.
     *
     * @throws IllegalArgumentException when a comment, flag, reference or header field could not be read back, for
     *     example because it holds a line break, or when a text holds a NUL
     */
    public String write(Bundle bundle) {
        StringBuilder out = new StringBuilder();
        writeHeader(bundle, out);
        for (BundleEntry entry : bundle.entries()) {
            if (!entry.obsolete()) {
                writeEntry(entry, out);
            }
        }
        for (BundleEntry entry : bundle.entries()) {
            if (entry.obsolete()) {
                writeEntry(entry, out);
            }
        }
        return out.toString();
    }

    /** Whether a reference is written between two isolates: it has a space and brings none of its own. */
    static boolean needsIsolates(String reference) {
        boolean spaced = reference.indexOf(' ') >= 0 || reference.indexOf('\t') >= 0;
        return spaced && reference.indexOf(ISOLATE) < 0 && reference.indexOf(ISOLATE_END) < 0;
    }

    private static void writeHeader(Bundle bundle, StringBuilder out) {
        if (bundle.header().isEmpty() && bundle.headerComments().isEmpty()) {
            return;
        }
        writeComments("#", bundle.headerComments(), out);
        writeText("", "msgid", "", out);
        writeText("", "msgstr", headerText(bundle.header()), out);
    }

    private static String headerText(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            require(!name.isBlank() && name.indexOf(':') < 0 && name.strip().equals(name), "header field", name);
            require(value.strip().equals(value), "value of header field '" + name + "'", value);
            text.append(oneLine("header field", name)).append(": ").append(oneLine("header field", value));
            text.append('\n');
        });
        return text.toString();
    }

    private static void writeEntry(BundleEntry entry, StringBuilder out) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        writeComments("#", entry.comments().translator(), out);
        writeComments("#.", entry.comments().extracted(), out);
        writeReferences(entry.comments().references(), out);
        writeFlags(entry.flags(), out);
        String prefix = entry.obsolete() ? OBSOLETE : "";
        String previousPrefix = entry.obsolete() ? "#~| " : "#| ";
        entry.previous().ifPresent(source -> writeText(previousPrefix, "msgid", source, out));
        entry.context().ifPresent(context -> writeText(prefix, "msgctxt", context, out));
        writeText(prefix, "msgid", entry.source(), out);
        writeText(prefix, "msgstr", entry.target(), out);
    }

    private static void writeComments(String mark, List<String> lines, StringBuilder out) {
        for (String line : lines) {
            out.append(mark)
                    .append(line.isEmpty() ? "" : " ")
                    .append(oneLine("comment", line))
                    .append('\n');
        }
    }

    private static void writeReferences(List<String> references, StringBuilder out) {
        if (references.isEmpty()) {
            return;
        }
        out.append("#:");
        for (String reference : references) {
            require(!reference.isBlank(), "reference", reference);
            oneLine("reference", reference);
            out.append(' ').append(needsIsolates(reference) ? ISOLATE + reference + ISOLATE_END : reference);
        }
        out.append('\n');
    }

    private static void writeFlags(Set<String> flags, StringBuilder out) {
        if (flags.isEmpty()) {
            return;
        }
        String separator = "#, ";
        if (flags.contains(BundleEntry.FUZZY)) {
            out.append(separator).append(BundleEntry.FUZZY);
            separator = ", ";
        }
        for (String flag : flags) {
            require(!flag.isBlank() && flag.indexOf(',') < 0 && flag.strip().equals(flag), "flag", flag);
            if (!flag.equals(BundleEntry.FUZZY)) {
                out.append(separator).append(oneLine("flag", flag));
                separator = ", ";
            }
        }
        out.append('\n');
    }

    private static void writeText(String prefix, String keyword, String text, StringBuilder out) {
        require(text.indexOf('\0') < 0, keyword, text);
        out.append(prefix).append(keyword).append(' ');
        int lineEnd = text.indexOf('\n');
        boolean severalLines = lineEnd >= 0 && lineEnd < text.length() - 1;
        if (severalLines) {
            out.append("\"\"\n").append(prefix);
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            PoEscape.encode(text.charAt(i), out);
            if (text.charAt(i) == '\n' && i < text.length() - 1) {
                out.append("\"\n").append(prefix).append('"');
            }
        }
        out.append("\"\n");
    }

    private static String oneLine(String what, String text) {
        boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0;
        require(!broken, what, text);
        return text;
    }

    private static void require(boolean writable, String what, String text) {
        if (!writable) {
            throw new IllegalArgumentException(what + " '" + text + "' cannot be written so that it reads back equal");
        }
    }
}
