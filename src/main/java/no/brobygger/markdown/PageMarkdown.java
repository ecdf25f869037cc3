package no.brobygger.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/**
 * The Markdown that pages are written in: CommonMark 0.31 with tables, definition lists, task lists, strikethrough and
 * notes. {@link SegmentMarkdown} is its inline part.
 *
 * <p>flexmark's attributes extension is left out on purpose: it eats {@code {name}} placeholders.
 */
final class PageMarkdown {

    static final DataHolder DIALECT = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            DefinitionExtension.create(),
                            TaskListExtension.create(),
                            AdmonitionExtension.create(),
                            StrikethroughExtension.create()))
            // Else each page would read the notes' pictures and titles, which are not used.
            .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
            .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
            .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
            // As GitHub's Markdown has it.
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .toImmutable();

    /** Without the notes' own renderer, which would put pictures on every page; ours is {@link BlockRendering}. */
    private static final DataHolder HTML = new MutableDataSet(DIALECT)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            DefinitionExtension.create(),
                            TaskListExtension.create(),
                            StrikethroughExtension.create()))
            // A segment holds a soft line break as a space; so that both ways give the same, the page does too.
            .set(HtmlRenderer.SOFT_BREAK, " ")
            .set(HtmlRenderer.HARD_BREAK, SegmentMarkdown.BREAK)
            .toImmutable();

    private final Parser parser = Parser.builder(DIALECT).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder(HTML)
            .nodeRendererFactory(options -> new BlockRendering())
            .nodeRendererFactory(options -> new InlineRendering())
            .build();

    Document parse(String body) {
        return parser.parse(body);
    }

    /** HTML of a parsed page; a {@link Hole} comes out as {@link Hole#MARK}. */
    String render(Node page) {
        return renderer.render(page);
    }
}
