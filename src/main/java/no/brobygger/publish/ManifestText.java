package no.brobygger.publish;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A manifest as JSON (RFC 8259) in one layout: a line for each language and file, sorted. The same manifest always has
 * the same bytes, so whoever reads one need only ask whether it would be written like that.
 */
final class ManifestText {

    static final String TOOL = "  \"tool\": \"";
    static final String REVISION = "  \"revision\": \"";
    static final String TAG = "    {\"tag\": \"";
    static final String SEGMENTS = "\", \"segments\": ";
    static final String PATH = "    {\"path\": \"";
    static final String SIZE = "\", \"size\": ";

    private ManifestText() {}

    static byte[] of(SiteManifest manifest) {
        StringBuilder text = new StringBuilder("{\n  \"format\": 1,\n");
        text.append(TOOL).append(escaped(manifest.tool())).append("\",\n");
        text.append(REVISION).append(escaped(manifest.revision())).append("\",\n");
        lines(
                text,
                "languages",
                manifest.languages().stream().map(ManifestText::line).toList());
        text.append(",\n");
        lines(
                text,
                "files",
                manifest.files().entrySet().stream().map(ManifestText::line).toList());
        return text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void lines(StringBuilder text, String name, List<String> lines) {
        text.append("  \"").append(name).append("\": [\n");
        Iterator<String> rest = lines.iterator();
        while (rest.hasNext()) {
            text.append(rest.next()).append(rest.hasNext() ? ",\n" : "\n");
        }
        text.append("  ]");
    }

    private static String line(SiteManifest.Share share) {
        return TAG + escaped(share.tag()) + SEGMENTS + share.segments() + ", \"translated\": " + share.translated()
                + ", \"percent\": " + share.percent() + "}";
    }

    private static String line(Map.Entry<String, SiteManifest.ListedFile> file) {
        return PATH + escaped(file.getKey()) + SIZE + file.getValue().size() + ", \"sha256\": \""
                + file.getValue().sha256() + "\"}";
    }

    /** What stands between the quotation marks of a JSON string; nothing in it can end a line or move a cursor. */
    static String escaped(String string) {
        StringBuilder text = new StringBuilder();
        string.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point == '"' || point == '\\') {
                text.append('\\').append((char) point);
            } else if (Character.isISOControl(point) || half || Character.getType(point) == Character.FORMAT) {
                for (char unit : Character.toChars(point)) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    /** The string whose escaped form this is. What is no escape stays as it is, and would be written otherwise. */
    static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ';
            if (escaped.charAt(i) != '\\') {
                text.append(escaped.charAt(i));
            } else if (next == 'u' && isHex(escaped, i + 2)) {
                text.append((char) Integer.parseInt(escaped, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(next);
                i++;
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int from) {
        return from + 4 <= text.length()
                && text.substring(from, from + 4).chars().allMatch(HexFormat::isHexDigit);
    }
}
