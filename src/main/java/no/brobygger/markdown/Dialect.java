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

/**
 * The Markdown that guidance is written in: CommonMark 0.31 with tables, definition lists, task lists, strikethrough
 * and notes. Two parsers share it: one for pages, one for the inline text of a single segment.
 *
 * <p>flexmark's attributes extension is left out on purpose: it eats {@code {name}} placeholders.
 */
final class Dialect {

    static final DataHolder PAGE = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            DefinitionExtension.create(),
                            TaskListExtension.create(),
                            AdmonitionExtension.create(),
                            StrikethroughExtension.create()))
            // As GitHub's Markdown has it.
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .toImmutable();

    /** Without the notes' own renderer, which would put pictures on every page; ours is {@link BlockRendering}. */
    private static final DataHolder PAGE_HTML = new MutableDataSet(PAGE)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            DefinitionExtension.create(),
                            TaskListExtension.create(),
                            StrikethroughExtension.create()))
            .toImmutable();

    /** No block but the paragraph exists, so a segment that starts with {@code - } or {@code # } stays a sentence. */
    private static final DataHolder SEGMENT = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .toImmutable();

    private final Parser pageParser = Parser.builder(PAGE).build();
    private final Parser segmentParser = Parser.builder(SEGMENT).build();
    private final HtmlRenderer pageRenderer = renderer(PAGE_HTML)
            .nodeRendererFactory(options -> new BlockRendering())
            .nodeRendererFactory(options -> new InlineRendering())
            .build();
    private final HtmlRenderer segmentRenderer = renderer(SEGMENT)
            .nodeRendererFactory(options -> new InlineRendering())
            .nodeRendererFactory(options -> new BareParagraphRendering())
            .build();

    private static HtmlRenderer.Builder renderer(DataHolder options) {
        return HtmlRenderer.builder(new MutableDataSet(options)
                // A segment holds a soft line break as a space; so that both ways give the same, the page does too.
                .set(HtmlRenderer.SOFT_BREAK, " ")
                // HTML, not XHTML: the Nu checker warns of a slash in a void element.
                .set(HtmlRenderer.HARD_BREAK, "<br>\n"));
    }

    Document parsePage(String body) {
        return pageParser.parse(body);
    }

    /** HTML of a parsed page; a {@link Hole} comes out as {@link Hole#MARK}. */
    String renderPage(Node page) {
        return pageRenderer.render(page);
    }

    Node parseSegment(String text) {
        return segmentParser.parse(text);
    }

    /** A parser for the segments of one page that has link reference definitions. */
    static Parser segmentParserWith(Document page) {
        return Parser.builder(new MutableDataSet(SEGMENT).set(Parser.REFERENCES, Parser.REFERENCES.get(page)))
                .build();
    }

    /** HTML of a parsed segment, without the line end that flexmark puts after a paragraph. */
    String renderSegment(Node segment) {
        String html = segmentRenderer.render(segment);
        return html.endsWith("\n") ? html.substring(0, html.length() - 1) : html;
    }
}
