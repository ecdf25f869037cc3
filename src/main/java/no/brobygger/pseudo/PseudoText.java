package no.brobygger.pseudo;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Disguises text that is not Markdown, and says whose it is. */
final class PseudoText {

    private static final char START = '\u27E6';
    private static final char END = '\u27E7';

    /** Placeholders, addresses, references of law, and words with a digit: what a translation must keep. */
    private static final Pattern KEPT =
            Pattern.compile("\\{[^{}]*}|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(https?://|www\\.)[^\\s)>]+"
                    + "|§+\\s*\\d+[\\p{L}\\d-]*(\\s\\p{Lu}\\b)?|\\p{L}*\\d[\\p{L}\\d]*");

    private PseudoText() {}

    /** The words in disguise; all that a translation must keep as it is. */
    static String words(String text, UnaryOperator<String> disguise) {
        StringBuilder changed = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int end = 0;
        while (kept.find()) {
            changed.append(disguise.apply(text.substring(end, kept.start()))).append(kept.group());
            end = kept.end();
        }
        return changed.append(disguise.apply(text.substring(end))).toString();
    }

    /** The text between the marks of what came from a bundle. */
    static String marked(String text) {
        return START + text + END;
    }
}
