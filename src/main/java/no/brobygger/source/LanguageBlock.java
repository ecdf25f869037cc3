package no.brobygger.source;

import java.util.regex.Pattern;
import no.brobygger.language.Language;

/** Writes a language as a block of {@code data/languages.yaml}, in the style of the blocks there. */
public final class LanguageBlock {

    /** Where the languages of a site are described, relative to the site folder. */
    public static final String PATH = "data/languages.yaml";

    /** What YAML reads as itself without quotation marks: letters, and within them blanks, hyphens and brackets. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d ()-]*(?<! )");
    /** Plain words that YAML 1.1 or 1.2 takes for something else. */
    private static final Pattern MEANING = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private LanguageBlock() {}

    /** The file's text with the language after its last block; all else is as it was. */
    public static String appendTo(String file, Language language) {
        String lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
        String gap = file.isEmpty() || file.endsWith("\n") ? "" : lineEnd;
        String block = String.join(
                lineEnd,
                quoted(language.tag()) + ":",
                "  autonym: " + quoted(language.autonym()),
                "  norwegian: " + quoted(language.norwegianName()),
                "  direction: " + language.direction().html(),
                "  icu: " + quoted(language.icuTag()),
                "  digits: " + language.digits(),
                "  calendar: " + language.calendar(),
                "  fallback: [" + String.join(", ", language.fallback()) + "]",
                "");
        return file + gap + lineEnd + block;
    }

    private static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !MEANING.matcher(text).matches();
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
