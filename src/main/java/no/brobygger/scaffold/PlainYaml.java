package no.brobygger.scaffold;

import java.util.regex.Pattern;

/** Words that YAML reads as themselves without quotation marks. */
final class PlainYaml {

    /** Letters, and within them blanks, digits, hyphens and brackets. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d ()-]*(?<! )");

    /** Plain words that YAML 1.1 or 1.2 takes for something else. */
    private static final Pattern MEANING = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private PlainYaml() {}

    static boolean is(String text) {
        return WORDS.matcher(text).matches() && !MEANING.matcher(text).matches();
    }
}
