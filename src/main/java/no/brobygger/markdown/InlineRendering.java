package no.brobygger.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.Set;

/** Leaves links and images open for the page where flexmark would write out their address. */
final class InlineRendering implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(AutoLink.class, InlineRendering::autoLink),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (comment, context, html) -> {}),
                new NodeRenderingHandler<>(Image.class, InlineRendering::image),
                new NodeRenderingHandler<>(ImageRef.class, InlineRendering::imageReference),
                new NodeRenderingHandler<>(Link.class, InlineRendering::link),
                new NodeRenderingHandler<>(LinkRef.class, InlineRendering::linkReference));
    }

    private static void link(Link node, NodeRendererContext context, HtmlWriter html) {
        openLink(node, node.getUrl().unescape(), node.getTitle(), context, html);
    }

    private static void linkReference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        definition(node, context)
                .ifPresentOrElse(
                        to -> openLink(node, to.getUrl().unescape(), to.getTitle(), context, html),
                        context::delegateRender);
    }

    private static void openLink(
            Node node, String target, BasedSequence title, NodeRendererContext context, HtmlWriter html) {
        if (context.isDoNotRenderLinks()) {
            context.renderChildren(node);
            return;
        }
        boolean outside = LinkTokens.leadsOutside(target);
        html.raw("<a ").raw(outside ? "href=\"" + escape(target) + "\"" : LinkTokens.open(target));
        html.raw(titleAttribute(title)).raw(">");
        context.renderChildren(node);
        html.raw(outside ? "</a>" : LinkTokens.CLOSE + "</a>");
    }

    private static void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String target = node.getText().unescape();
        if (LinkTokens.leadsOutside(target)) {
            context.delegateRender();
        } else {
            html.raw("<a ").raw(LinkTokens.open(target)).raw(">");
            html.text(target).raw(LinkTokens.CLOSE + "</a>");
        }
    }

    private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
        openImage(node, node.getUrl().unescape(), node.getTitle(), context, html);
    }

    private static void imageReference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        definition(node, context)
                .ifPresentOrElse(
                        to -> openImage(node, to.getUrl().unescape(), to.getTitle(), context, html),
                        context::delegateRender);
    }

    private static void openImage(
            Node node, String target, BasedSequence title, NodeRendererContext context, HtmlWriter html) {
        if (context.isDoNotRenderLinks()) {
            return;
        }
        String alt = NodeText.of(node);
        boolean outside = LinkTokens.leadsOutside(target);
        html.raw("<img ").raw(outside ? "src=\"" + escape(target) + "\"" : LinkTokens.open(target));
        html.raw(" alt=\"" + escape(alt) + "\"").raw(titleAttribute(title)).raw(">");
    }

    private static String titleAttribute(BasedSequence title) {
        return title.isNull() ? "" : " title=\"" + escape(title.unescape()) + "\"";
    }

    /** Empty where the page defines no such reference: then flexmark prints the brackets as text. */
    private static Optional<Reference> definition(RefNode node, NodeRendererContext context) {
        return Optional.ofNullable(node.getReferenceNode(Parser.REFERENCES.get(context.getDocument())));
    }

    private static String escape(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
