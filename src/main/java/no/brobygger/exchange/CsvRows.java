package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts CSV into rows and cells (RFC 4180). Rows may also end with a line feed alone; the separator is what stands most
 * in the first line: a comma, a semicolon (as spreadsheets in many European languages write it) or a tab; or what a line
 * {@code sep=;} above it names, which Excel takes for its own.
 */
final class CsvRows {

    private static final char QUOTE = '"';
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[,;\t|]*(?:\r?\n|$)");

    private final String text;
    private final char separator;
    private int at;
    private int unclosed = -1;

    CsvRows(String text) {
        this.text = text;
        Matcher named = NAMED.matcher(text);
        boolean isNamed = named.lookingAt();
        this.separator = isNamed ? named.group(1).charAt(0) : separator(text);
        this.at = isNamed ? named.end() : 0;
    }

    /** The next row that has a cell with text; empty at the end. */
    Optional<Row> next() {
        while (at < text.length()) {
            int start = at;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (goesOn());
            if (!cells.stream().allMatch(String::isEmpty)) {
                return Optional.of(new Row(start, cells));
            }
        }
        return Optional.empty();
    }

    /** Where a quotation mark opens that nothing closes, or -1; known once the rows have been read. */
    int unclosedQuote() {
        return unclosed;
    }

    private boolean goesOn() {
        if (at >= text.length()) {
            return false;
        }
        boolean more = text.charAt(at) == separator;
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return more;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted();
        }
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opening = at;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            int quote = text.indexOf(QUOTE, at);
            if (quote < 0) {
                unclosed = opening;
                at = text.length();
                return "";
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != QUOTE) {
                break;
            }
            cell.append(QUOTE);
            at++;
        }
        // What stands between a closing quotation mark and the separator is no CSV; it is kept, not lost.
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            cell.append(text.charAt(at));
            at++;
        }
        return cell.toString();
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /**
     * A row.
     *
     * @param start offset of its first cell
     */
    record Row(int start, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column; empty when the row is shorter, or the table has no such column. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
