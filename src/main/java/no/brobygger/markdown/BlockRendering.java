package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Set;

/**
 * Blocks where flexmark's HTML is not what today's HTML and assistive technology ask for: heading ids of our own, no
 * comments, no {@code align} attribute, no checkbox that cannot be checked, no inline SVG in notes, and a wide table
 * that scrolls by itself.
 */
final class BlockRendering implements NodeRenderer {

    /** As many columns as the style sheet can show on a phone 320 pixels wide; three need a hand. */
    private static final int COLUMNS_ON_A_PHONE = 3;

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(AdmonitionBlock.class, BlockRendering::note),
                new NodeRenderingHandler<>(AsideHole.class, (hole, context, html) -> {
                    html.line();
                    html.raw(hole.token()).line();
                }),
                new NodeRenderingHandler<>(Heading.class, BlockRendering::heading),
                new NodeRenderingHandler<>(HtmlBlock.class, BlockRendering::html),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, BlockRendering::html),
                new NodeRenderingHandler<>(Hole.class, (hole, context, html) -> html.raw(String.valueOf(Hole.MARK))),
                new NodeRenderingHandler<>(TableBlock.class, BlockRendering::table),
                new NodeRenderingHandler<>(TableCell.class, BlockRendering::cell),
                new NodeRenderingHandler<>(TaskListItem.class, BlockRendering::task),
                new NodeRenderingHandler<>(ThematicBreak.class, (rule, context, html) -> {
                    html.line();
                    html.raw("<hr>").line();
                }));
    }

    private static void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
        if (!heading.getAnchorRefId().isEmpty()) {
            html.attr("id", heading.getAnchorRefId());
        }
        html.withAttr().tagLine("h" + heading.getLevel(), () -> context.renderChildren(heading));
    }

    /** What authors remark for each other is nothing for readers; what stands beside a comment is. */
    private static void html(Node block, NodeRendererContext context, HtmlWriter html) {
        String source = block.getChars().toString();
        String shown = HtmlTags.withoutComments(source);
        if (shown.equals(source)) {
            context.delegateRender();
        } else if (!shown.isBlank()) {
            html.line();
            html.raw(shown.strip()).line();
        }
    }

    /**
     * A table stays a table on a phone. A wide one scrolls in a box that the keyboard can reach; a screen reader calls
     * the box by the heading above it.
     */
    private static void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        int columns = columns(table);
        if (columns <= COLUMNS_ON_A_PHONE) {
            html.attr("class", columns == COLUMNS_ON_A_PHONE ? "three" : "");
            context.delegateRender();
            return;
        }
        html.attr("class", "wide").attr("tabindex", "0");
        String heading = headingAbove(table);
        if (!heading.isEmpty()) {
            html.attr("role", "group").attr("aria-labelledby", heading);
        }
        html.withAttr().tagLine("div", context::delegateRender);
    }

    private static int columns(TableBlock table) {
        for (Node section : table.getChildren()) {
            if (section.getFirstChild() != null) { // a table may begin with its dashes, and has no head then
                return cells(section.getFirstChild());
            }
        }
        return 0;
    }

    private static int cells(Node row) {
        int columns = 0;
        for (Node cell : row.getChildren()) {
            columns += cell instanceof TableCell counted ? counted.getSpan() : 0;
        }
        return columns;
    }

    /** The id of the nearest heading before a block, or nothing. */
    private static String headingAbove(Node block) {
        for (Node outer = block; outer != null; outer = outer.getParent()) {
            for (Node before = outer.getPrevious(); before != null; before = before.getPrevious()) {
                if (before instanceof Heading heading) {
                    return heading.getAnchorRefId();
                }
            }
        }
        return "";
    }

    /** The first cell of a row says what the row is about: a screen reader repeats it before each of the others. */
    private static void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
        boolean empty = cell.getText().isBlank();
        boolean namesRow = !cell.isHeader() && !empty && cell.getPrevious() == null && cell.getNext() != null;
        String tag = cell.isHeader() || namesRow ? "th" : "td";
        if (cell.isHeader() || namesRow) {
            html.attr("scope", namesRow ? "row" : "col");
        }
        if (empty && !cell.isHeader()) {
            // Room for a pen; without a space in it, so that style sheets see that it is empty.
            html.withAttr().tag(tag);
            html.tag("/" + tag);
            return;
        }
        if (cell.getAlignment() != null) {
            html.attr("class", "align-" + side(cell.getAlignment()));
        }
        if (cell.getSpan() > 1) {
            html.attr("colspan", String.valueOf(cell.getSpan()));
        }
        html.withAttr().tag(tag);
        context.renderChildren(cell);
        html.tag("/" + tag);
    }

    /** As CSS names it, so that a table is mirrored where text runs from right to left. */
    private static String side(TableCell.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
        };
    }

    /** The box to tick is drawn by the style sheet: these lists are for paper and for reading, not forms. */
    private static void task(TaskListItem item, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", item.isItemDoneMarker() ? "task done" : "task");
        html.withAttr().withCondIndent().tagLine("li", () -> context.renderChildren(item));
    }

    private static void note(AdmonitionBlock note, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "note note-" + note.getInfo().toString().toLowerCase(Locale.ROOT));
        html.withAttr().tagLine("div", () -> {
            Node first = note.getFirstChild();
            if (first instanceof Hole) {
                html.attr("class", "note-title").withAttr();
                html.tagLine("p", () -> context.render(first));
            } else if (note.getTitle().isNotNull()) {
                html.attr("class", "note-title").withAttr();
                html.tagLine("p", () -> html.text(note.getTitle().toString()));
            }
            for (Node child = first instanceof Hole ? first.getNext() : first; child != null; child = child.getNext()) {
                context.render(child);
            }
        });
    }
}
