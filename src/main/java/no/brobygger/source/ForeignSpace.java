package no.brobygger.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Finds spaces that look like the one of the space bar, and are letters to YAML 1.2 (5.5, white space is space and tab
 * only): word processors and web pages have them.
 */
final class ForeignSpace {

    private static final String SPACE = "[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    private static final Pattern ANYWHERE = Pattern.compile("(" + SPACE + ")");
    private static final Pattern GAP = Pattern.compile("(?:^[ \\t-]*|^[^#\"':]*:)(" + SPACE + ")");

    private ForeignSpace() {}

    /** The first where a line is indented, or behind its first colon. */
    static Optional<Diagnostic> inGap(String line, SourceLocation start) {
        return first(GAP, line, start);
    }

    /** The first in a key, in which none is ever meant. */
    static Optional<Diagnostic> inKey(String key, SourceLocation start) {
        return first(ANYWHERE, key, start);
    }

    private static Optional<Diagnostic> first(Pattern pattern, String text, SourceLocation start) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int space = found.group(1).charAt(0);
        String name = space == 0xA0 || space == 0x202F ? "a no-break space" : "a space of another width";
        int before = text.codePointCount(0, found.start(1));
        return Optional.of(Diagnostic.error(
                Rule.YAML_SYNTAX,
                new SourceLocation(start.path(), start.line(), start.column() + before),
                String.format(Locale.ROOT, "%s (U+%04X) stands here, which YAML takes for a letter", name, space),
                "type the space anew; text that is copied from Word or a web page may have others like it"));
    }
}
