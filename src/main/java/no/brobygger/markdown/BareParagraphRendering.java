package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** A segment's paragraph is only the parser's way to hold inline text: its {@code <p>} stands in the skeleton. */
final class BareParagraphRendering implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(
                Paragraph.class, (paragraph, context, html) -> context.renderChildren(paragraph)));
    }
}
