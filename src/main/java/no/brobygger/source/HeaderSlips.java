package no.brobygger.source;

import java.util.List;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/** Says of a page in which no header was found what its author may have taken for one. */
final class HeaderSlips {

    private static final Pattern FIELD = Pattern.compile("\\s*[\\p{L}.]+\\s*=.*");
    private static final Pattern OTHER_FIELD = Pattern.compile("[\\p{L}_-]+:(?: .*)?");
    private static final Pattern LINE = Pattern.compile("\\s*([-=~_*–—])\\1*\\s*");

    private final String path;
    private final List<String> lines;

    private HeaderSlips(SourceText source) {
        this.path = source.path();
        this.lines = source.text().lines().toList();
    }

    static Diagnostic of(SourceText source) {
        return new HeaderSlips(source).told();
    }

    private Diagnostic told() {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (isAt(first, LINE) && isAt(first + 1, OTHER_FIELD)) {
            return missing(
                    first,
                    "the page has the header of another program",
                    "delete this line, write '=' for the ':' behind each key, and a line ~~~~~~ before the text");
        }
        if (isAt(first, OTHER_FIELD) && meansAKey(lines.get(first))) {
            return missing(
                    first,
                    "the header has ':' behind a key, where '=' is expected",
                    "write '=' for the ':' behind each key, and a line ~~~~~~ before the text");
        }
        int end = first;
        while (isAt(end, FIELD)) {
            end++;
        }
        if (end == first) {
            return missing(
                    0,
                    "the page has no header",
                    "begin with title= and the page's title, and a line ~~~~~~ before the text");
        }
        return isAt(end, LINE)
                ? missing(
                        end,
                        "the line " + Shown.quoted(lines.get(end).strip()) + " does not end the header",
                        "write ~~~~~~ in its place")
                : missing(end - 1, "no line ends the header", "write a line ~~~~~~ before the text");
    }

    private static boolean meansAKey(String field) {
        String key = field.substring(0, field.indexOf(':'));
        return Remedies.meant(key, HeaderReader.KEYS).isPresent();
    }

    private boolean isAt(int line, Pattern pattern) {
        return line < lines.size() && pattern.matcher(lines.get(line)).matches();
    }

    private Diagnostic missing(int line, String message, String remedy) {
        return Diagnostic.error(Rule.MISSING_HEADER, new SourceLocation(path, line + 1, 1), message, remedy);
    }
}
