package no.brobygger.source;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * Finds characters that nobody sees and that change what is read, so that what stands in an editor is what readers get:
 * those that turn text around (UAX #9: embeddings and overrides never, isolates only closed in their paragraph), and
 * those that HTML forbids. Marks of direction (LRM, RLM) are allowed.
 */
final class ControlCharacters {

    private static final String FORBIDDEN = "\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF";

    /** A character, a reference to one (CommonMark, "entity and numeric character references"), or a paragraph's end. */
    private static final Pattern PLACE = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069" + FORBIDDEN
            + "]|&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));|\\R[ \\t]*\\R|\\z");

    private static final int CLOSES = 0x2069;

    /** Something wrong at an offset. */
    private record Finding(int offset, int character, String fault) {}

    private ControlCharacters() {}

    /** Whether there are none that do harm; the first is reported. */
    static boolean areAbsent(SourceText source, Consumer<Diagnostic> problems) {
        Optional<Finding> found = first(source.text());
        found.ifPresent(finding -> problems.accept(diagnostic(finding, source.locate(finding.offset()))));
        return found.isEmpty();
    }

    /** What is wrong with a value in which escapes have become characters, wherever in it. */
    static Optional<Diagnostic> in(String value, Supplier<SourceLocation> place) {
        return first(value).map(finding -> diagnostic(finding, place.get()));
    }

    private static Optional<Finding> first(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(text);
        int open = 0;
        Finding opened = new Finding(0, 0, "is not closed in its paragraph");
        while (place.find()) {
            int c = character(place);
            if (isForbidden(c)) {
                return Optional.of(new Finding(place.start(), c, "is no text"));
            }
            if (!isTurning(c)) {
                if (open > 0 && !place.group().startsWith("&")) {
                    return Optional.of(opened);
                }
                continue;
            }
            if (c <= 0x202E) {
                return Optional.of(new Finding(place.start(), c, "turns text around unseen"));
            }
            if (c == CLOSES && open == 0) {
                return Optional.of(new Finding(place.start(), c, "closes nothing"));
            }
            open += c == CLOSES ? -1 : 1;
            opened = c == CLOSES ? opened : new Finding(place.start(), c, opened.fault());
        }
        return Optional.empty();
    }

    /** Whether no character can be wrong, nor be a reference to one; most text is of characters between these. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = c > '#' && c < 0x7F || c > 0x9F && c < 0x202A;
            if (!between && (isReference(text, i) || isTurning(c) || isForbidden(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReference(String text, int sign) {
        return text.charAt(sign) == '#' && sign > 0 && text.charAt(sign - 1) == '&';
    }

    private static boolean isTurning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= CLOSES;
    }

    private static boolean isForbidden(int c) {
        boolean control = c > 0 && Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || c == 0xFFFE || c == 0xFFFF;
    }

    private static int character(Matcher place) {
        if (place.group(1) != null) {
            return Integer.parseInt(place.group(1));
        }
        if (place.group(2) != null) {
            return Integer.parseInt(place.group(2), 16);
        }
        return place.group().isEmpty() ? 0 : place.group().charAt(0);
    }

    private static Diagnostic diagnostic(Finding finding, SourceLocation place) {
        return Diagnostic.error(
                Rule.CONTROL_CHARACTER,
                place,
                String.format(Locale.ROOT, "control character '\\u%04X' %s", finding.character(), finding.fault()),
                "delete the character; the page sets the direction itself");
    }
}
