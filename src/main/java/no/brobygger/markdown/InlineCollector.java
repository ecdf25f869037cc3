package no.brobygger.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Walks the tree of one segment and takes down what it holds. */
final class InlineCollector {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final StringBuilder words = new StringBuilder();
    private final Set<String> links = new TreeSet<>();
    private final Set<String> code = new TreeSet<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final Set<String> strayMarks = new TreeSet<>();

    InlineStructure collect(Node segment) {
        children(segment);
        Collections.sort(html);
        return new InlineStructure(words.toString(), links, code, html, titles, strayMarks);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            text(text.getChars());
        } else if (node instanceof Code inline) {
            code.add(inline.getText().toString().strip());
            words.append(InlineStructure.OBJECT);
        } else if (node instanceof HtmlInlineBase) {
            html.add(node.getChars().toString());
            words.append(InlineStructure.OBJECT);
        } else if (node instanceof HtmlEntity) {
            words.append(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append('\n');
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String target = ((DelimitedLinkNode) node).getText().unescape();
            links.add(target);
            words.append(target);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else {
            if (node instanceof InlineLinkNode link) {
                links.add(link.getUrl().unescape());
                title(link.getTitle());
            }
            children(node);
        }
    }

    private void title(BasedSequence title) {
        if (!title.isBlank()) {
            titles.add(title.unescape());
        }
    }

    /** A reference that the page does not define is shown with its brackets. */
    private void reference(RefNode node) {
        Reference definition = node.getReferenceNode(Parser.REFERENCES.get(node.getDocument()));
        if (definition == null) {
            text(node.getChars());
        } else {
            links.add(definition.getUrl().unescape());
            children(node);
        }
    }

    private void text(BasedSequence chars) {
        int at = 0;
        while (at < chars.length()) {
            char c = chars.charAt(at);
            if (c == '\\' && at + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(at + 1)) >= 0) {
                words.append(chars.charAt(at + 1));
                at += 2;
                continue;
            }
            String mark = markAt(chars, at);
            if (mark.isEmpty()) {
                words.append(c);
                at++;
            } else {
                strayMarks.add(mark);
                words.append(mark);
                at += mark.length();
            }
        }
    }

    private static String markAt(BasedSequence chars, int at) {
        for (String mark : InlineReader.MARKS) {
            if (chars.matchChars(mark, at)) {
                return mark;
            }
        }
        return "";
    }
}
