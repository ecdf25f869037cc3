package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text: every column is as wide as its widest cell, numbers to the right. The last column is not padded:
 * text in any script may stand there, whose width only the terminal knows.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param leftColumns how many columns, from the first, begin at the left; the last one always does
     * @param heading the columns' names
     */
    TextTable(int leftColumns, String... heading) {
        this.leftColumns = leftColumns;
        rows.add(List.of(heading));
    }

    void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells, expected " + rows.get(0).size());
        }
        rows.add(List.of(cells));
    }

    /** The lines, each ended by a line feed. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            int last = row.size() - 1;
            for (int column = 0; column < last; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(width(column) - cell.length());
                line.append(column < leftColumns ? cell + padding : padding + cell)
                        .append(GAP);
            }
            text.append(line.append(row.get(last)).toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
