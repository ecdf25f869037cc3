package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The Markdown of a single segment: the inline part of {@link PageMarkdown}, parsed and rendered by itself. */
final class SegmentMarkdown {

    /** HTML, not XHTML: the Nu checker warns of a slash in a void element. */
    static final String BREAK = "<br>\n";

    /** No block but the paragraph exists, so a segment that starts with {@code - } or {@code # } stays a sentence. */
    private static final DataHolder DIALECT = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(HtmlRenderer.SOFT_BREAK, " ")
            .set(HtmlRenderer.HARD_BREAK, BREAK)
            .toImmutable();

    private final Parser parser = Parser.builder(DIALECT).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder(DIALECT)
            .nodeRendererFactory(options -> new InlineRendering())
            .nodeRendererFactory(options -> new BareParagraphRendering())
            .build();

    /** What was last asked for: a page's segments come one after another. */
    private final AtomicReference<Defining> lastDefining = new AtomicReference<>();

    /** A parser that knows the link reference definitions of a page. */
    private record Defining(String definitions, Parser parser) {}

    /** A text so long, or with tags so long, that flexmark would take minutes or exhaust the stack, is text and nothing else. */
    Node parse(String text) {
        return parse(parser, text);
    }

    private static Node parse(Parser parser, String text) {
        try {
            if (text.length() <= LengthLimit.LONGEST) {
                return parser.parse(text);
            }
        } catch (StackOverflowError e) {
            // What is too long for its expressions is shown as what is too long for its time.
        }
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        Node document = parser.parse("");
        document.appendChild(paragraph);
        return document;
    }

    /**
     * Parses a segment of a page with link reference definitions.
     *
     * @param definitions all definitions of the page, as they are written
     */
    Node parse(String text, String definitions) {
        Defining known = lastDefining.get();
        if (known == null || !known.definitions().equals(definitions)) {
            known = new Defining(definitions, parserWith(definitions));
            lastDefining.set(known);
        }
        return parse(known.parser(), text);
    }

    private static Parser parserWith(String definitions) {
        Node defining = Parser.builder().build().parse(definitions);
        MutableDataSet dialect = new MutableDataSet(DIALECT);
        dialect.set(Parser.REFERENCES, Parser.REFERENCES.get(defining.getDocument()));
        return Parser.builder(dialect).build();
    }

    /** HTML of a parsed segment, without the line end that flexmark puts after a paragraph. */
    String render(Node segment) {
        String html = renderer.render(segment);
        return html.endsWith("\n") ? html.substring(0, html.length() - 1) : html;
    }
}
