package no.brobygger.scaffold;

import no.brobygger.language.Language;

/** Writes a language as a block of {@code data/languages.yaml}, in the style of the blocks there. */
final class LanguageBlock {

    private LanguageBlock() {}

    /** The file's text with the language after its last block; all else is as it was. */
    static String appendTo(String file, Language language) {
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
        return PlainYaml.is(text) ? text : "'" + text.replace("'", "''") + "'";
    }
}
