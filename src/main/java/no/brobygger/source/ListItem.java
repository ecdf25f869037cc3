package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/**
 * One item of a comma list in a property's value.
 *
 * @param text without blanks around it; empty between two commas
 * @param index where it begins in the value
 */
record ListItem(String text, int index) {

    /** Between two items: a comma, or what people write for one. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*([,;|])\\s*|\\s+(/)\\s+|(\\s)\\s*");

    /** The items of a line; another sign than a comma between them is reported, and separates them all the same. */
    static List<ListItem> of(PropertyLine line, PropertyLines lines, Consumer<Diagnostic> problems) {
        String value = line.value();
        List<ListItem> items = new ArrayList<>();
        Optional<Integer> foreign = Optional.empty();
        Matcher between = BETWEEN.matcher(value);
        int start = 0;
        while (between.find()) {
            items.add(new ListItem(value.substring(start, between.start()), start));
            if (!",".equals(between.group(1)) && foreign.isEmpty()) {
                foreign = Optional.of(between.start() + offsetOfSign(between.group()));
            }
            start = between.end();
        }
        items.add(new ListItem(value.substring(start), start));
        foreign.ifPresent(index -> problems.accept(told(line, lines, index, items)));
        return items;
    }

    /** Where in what stands between two items its sign is: the first that is no blank, if there is one. */
    private static int offsetOfSign(String between) {
        return between.isBlank() ? 0 : between.length() - between.stripLeading().length();
    }

    private static Diagnostic told(PropertyLine line, PropertyLines lines, int index, List<ListItem> items) {
        return Diagnostic.error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line, index),
                "'" + line.value().charAt(index) + "' stands between two items, but a comma is expected",
                "write "
                        + Shown.plain(
                                line.key() + "="
                                        + items.stream().map(ListItem::text).collect(Collectors.joining(", ")),
                                200));
    }
}
