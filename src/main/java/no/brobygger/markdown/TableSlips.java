package no.brobygger.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;

/** Reports cells that stand below no column: a screen reader calls them nothing, and other Markdown drops them. */
final class TableSlips {

    private TableSlips() {}

    static void check(TableBlock table, GuidancePage page, Consumer<Diagnostic> problems) {
        int columns = -1;
        for (Node section : table.getChildren()) {
            if (section instanceof TableHead && section.getFirstChild() != null) {
                columns = cells(section.getFirstChild());
            }
            if (columns > 0 && !(section instanceof TableSeparator)) {
                for (Node row : section.getChildren()) {
                    row(row, columns, page, problems);
                }
            }
        }
    }

    private static void row(Node row, int columns, GuidancePage page, Consumer<Diagnostic> problems) {
        int cells = cells(row);
        if (cells > columns) {
            problems.accept(Diagnostic.warning(
                    Rule.TABLE_CELLS,
                    page.source().locate(page.bodyStart() + row.getStartOffset()),
                    "the row has " + cells + " cells, and the table " + columns + " columns",
                    "take a '|' away (write \\| for one that is text), or give the head another column"));
        }
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell : row.getChildren()) {
            cells += cell instanceof TableCell counted ? counted.getSpan() : 0;
        }
        return cells;
    }
}
