package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * Finds items of YAML lists that begin with the dash or the dot of a word processor, which are letters to YAML: the parser
 * sees no list, and refuses some line further down.
 */
final class ListDashes {

    private static final Pattern FOREIGN = Pattern.compile("^( *)([–—‒−•·▪*])( +)(\\S.*)$");
    private static final Pattern FIELD = Pattern.compile("^[\\p{L}_-]+:(?: .*)?$");
    private static final Pattern LIST_ABOVE = Pattern.compile("^ *(?:[\\p{L}_-]+: *(?:#.*)?|- .*)$");

    private ListDashes() {}

    /** The text with the hyphen in the place of each, as it was meant; each is reported. No place in the text moves. */
    static SourceText mended(SourceText source, Consumer<Diagnostic> problems) {
        if (source.text().chars().noneMatch(c -> "–—‒−•·▪*".indexOf(c) >= 0)) {
            return source;
        }
        String[] lines = source.text().split("(?<=\n)", -1);
        List<String> mended = new ArrayList<>();
        String above = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            Matcher foreign = FOREIGN.matcher(line);
            boolean isItem = foreign.matches()
                    && (FIELD.matcher(foreign.group(4)).matches()
                            || LIST_ABOVE.matcher(above).matches());
            if (isItem) {
                problems.accept(told(new SourceLocation(source.path(), i + 1, foreign.end(1) + 1), foreign.group(2)));
            }
            String meant = isItem ? foreign.group(1) + "-" + line.substring(foreign.end(2)) : line;
            mended.add(meant + lines[i].substring(line.length()));
            above = line.isBlank() || line.stripLeading().startsWith("#") ? above : meant;
        }
        return new SourceText(source.path(), String.join("", mended));
    }

    private static Diagnostic told(SourceLocation place, String dash) {
        return Diagnostic.error(
                Rule.YAML_SYNTAX,
                place,
                "an item of a list begins with '" + dash + "' here, but '-' is expected",
                "write '- ', with the hyphen of the keyboard; Word puts others in its place");
    }
}
