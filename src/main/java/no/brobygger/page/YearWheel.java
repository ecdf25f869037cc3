package no.brobygger.page;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.language.Direction;
import no.brobygger.language.MonthNames;
import no.brobygger.reference.WheelEntry;

/**
 * Draws the school year as a ring of months, August first at the top, in the direction the language is read. Each month
 * leads to its heading in the list below, and shows who sees to something in it.
 *
 * <p>The picture is a group of links, not an image, since what is in an image cannot be reached. Lengths are in units of
 * the drawing, {@value #SIZE} across; the narrowest phone shows 0.8 pixels for one.
 */
final class YearWheel {

    private static final int SIZE = 360;
    private static final int OUTER = 178;
    private static final int INNER = 78;
    private static final int NAMES = 143;
    private static final int MARKS = 100;
    private static final int MARK_SIZE = 6;
    private static final int LINE_HEIGHT = 18;
    /** What fits beside each other in a month, in characters. */
    private static final int ROOM = 6;

    private static final int MONTHS = 12;
    private static final double MONTH_ANGLE = 2 * Math.PI / MONTHS;
    /** Between two marks of a month. */
    private static final double MARK_ANGLE = MONTH_ANGLE * 0.29;

    private final List<WheelEntry> entries;
    private final InterfaceWords words;
    private final int turn;
    private final List<String> names;
    private final List<String> labels;

    YearWheel(List<WheelEntry> entries, InterfaceWords words) {
        this.entries = entries;
        this.words = words;
        this.turn = words.language().direction() == Direction.RTL ? -1 : 1;
        List<String> numbers = Arrays.stream(Month.values())
                .map(month -> words.format().number(month.getValue()))
                .toList();
        List<String> known = MonthNames.standalone(words.language(), false);
        this.names = known.isEmpty() ? numbers : known;
        this.labels = List.of(names, MonthNames.standalone(words.language(), true)).stream()
                .filter(YearWheel::fits)
                .findFirst()
                .orElse(numbers);
    }

    private static boolean fits(List<String> labels) {
        return !labels.isEmpty()
                && labels.stream()
                        .flatMap(label -> Arrays.stream(label.split(" ")))
                        .allMatch(word -> word.codePoints()
                                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                        .count()
                                <= ROOM);
    }

    /**
     * The picture and what its marks mean.
     *
     * @param tongue the attributes that say what language the words are in, if it is not the text's around
     */
    String html(String tongue) {
        StringBuilder html = new StringBuilder("<figure class=\"wheel\"" + tongue + ">\n<svg viewBox=\"0 0 ")
                .append(SIZE + " " + SIZE + "\" role=\"group\" aria-label=\"")
                .append(HtmlFragment.escaped(Word.WHEEL_ALT.in(words)))
                .append("\">\n");
        for (int i = 0; i < MONTHS; i++) {
            html.append(month(Month.AUGUST.plus(i), i));
        }
        html.append("</svg>\n<ul>\n");
        for (WheelEntry.Who who : WheelEntry.Who.values()) {
            html.append("<li><svg viewBox=\"-8 -8 16 16\" aria-hidden=\"true\" focusable=\"false\">")
                    .append(mark(who, 0, 0))
                    .append("</svg> ")
                    .append(HtmlFragment.escaped(Word.of(who).in(words)))
                    .append("</li>\n");
        }
        return html.append("</ul>\n</figure>\n").toString();
    }

    private String month(Month month, int place) {
        Set<WheelEntry.Who> busy = entries.stream()
                .filter(entry -> entry.month() == month)
                .map(WheelEntry::who)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WheelEntry.Who.class)));
        double middle = (place + 0.5) * MONTH_ANGLE;
        String drawn = segment(place) + label(labels.get(month.ordinal()), middle) + marks(busy, middle);
        if (busy.isEmpty()) {
            return "<g class=\"idle\">" + drawn + "</g>\n";
        }
        String who = words.format()
                .list(busy.stream().map(one -> Word.of(one).in(words)).toList());
        return "<a href=\"#" + WheelEntry.anchor(month) + "\"><title>"
                + HtmlFragment.escaped(names.get(month.ordinal()) + " – " + who) + "</title>" + drawn + "</a>\n";
    }

    private String segment(int place) {
        double from = place * MONTH_ANGLE;
        double to = from + MONTH_ANGLE;
        int out = turn > 0 ? 1 : 0;
        return "<path d=\"M" + x(from, OUTER) + " " + y(from, OUTER)
                + "A" + OUTER + " " + OUTER + " 0 0 " + out + " " + x(to, OUTER) + " " + y(to, OUTER)
                + "L" + x(to, INNER) + " " + y(to, INNER)
                + "A" + INNER + " " + INNER + " 0 0 " + (1 - out) + " " + x(from, INNER) + " " + y(from, INNER)
                + "Z\"/>";
    }

    /** Each word of a name on its own line, upright. */
    private String label(String name, double angle) {
        String[] lines = name.split(" ");
        StringBuilder text = new StringBuilder("<text>");
        for (int i = 0; i < lines.length; i++) {
            double shift = (i - (lines.length - 1) / 2.0) * LINE_HEIGHT;
            text.append("<tspan x=\"").append(x(angle, NAMES)).append("\" y=\"");
            text.append(rounded(SIZE / 2.0 - NAMES * Math.cos(angle) + shift)).append("\">");
            text.append(HtmlFragment.escaped(lines[i])).append("</tspan>");
        }
        return text.append("</text>").toString();
    }

    private String marks(Set<WheelEntry.Who> busy, double middle) {
        StringBuilder marks = new StringBuilder();
        double angle = middle - (busy.size() - 1) * MARK_ANGLE / 2;
        for (WheelEntry.Who who : busy) {
            marks.append(mark(who, SIZE / 2.0 + turn * MARKS * Math.sin(angle), SIZE / 2.0 - MARKS * Math.cos(angle)));
            angle += MARK_ANGLE;
        }
        return marks.toString();
    }

    /** A circle, a square or a triangle: those who do not see the colours tell them apart by shape. */
    private static String mark(WheelEntry.Who who, double x, double y) {
        String start = "<path class=\"" + who.word() + "\" d=\"M";
        int r = MARK_SIZE;
        return switch (who) {
            case SCHOOL ->
                start + rounded(x - r) + " " + rounded(y) + "a" + r + " " + r + " 0 1 1 " + 2 * r + " 0a" + r + " " + r
                        + " 0 1 1 " + -2 * r + " 0Z\"/>";
            case FAU ->
                start + rounded(x - r) + " " + rounded(y - r) + "h" + 2 * r + "v" + 2 * r + "h" + -2 * r + "Z\"/>";
            case PARENTS ->
                start + rounded(x) + " " + rounded(y - r - 1) + "l" + (r + 1) + " " + 2 * r + "h" + -2 * (r + 1)
                        + "Z\"/>";
        };
    }

    private String x(double angle, int radius) {
        return rounded(SIZE / 2.0 + turn * radius * Math.sin(angle));
    }

    private static String y(double angle, int radius) {
        return rounded(SIZE / 2.0 - radius * Math.cos(angle));
    }

    private static String rounded(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
