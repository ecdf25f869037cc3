package no.brobygger.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;

/** Walks one page's tree, takes each segment's text, and leaves a {@link Hole} in its place. */
final class SegmentCollector {

    private final int bodyStart;
    private final int firstIndex;
    private final BiConsumer<Integer, String> unknownGates;
    private final List<Segment> segments = new ArrayList<>();
    private final List<SegmentedPage.Heading> headings = new ArrayList<>();
    private final List<SegmentedPage.Link> links = new ArrayList<>();
    private final List<SegmentedPage.Aside> asides = new ArrayList<>();
    private final StringBuilder definitions = new StringBuilder();
    private final HeadingIds ids = new HeadingIds();
    private final Deque<Title> path = new ArrayDeque<>();

    private record Title(int level, String text) {}

    /**
     * @param bodyStart offset of the body in the file
     * @param firstIndex index the first segment found will have in its page
     * @param unknownGates is given the offset of each comment that names a gate which does not exist, and that name
     */
    SegmentCollector(int bodyStart, int firstIndex, BiConsumer<Integer, String> unknownGates) {
        this.bodyStart = bodyStart;
        this.firstIndex = firstIndex;
        this.unknownGates = unknownGates;
    }

    List<Segment> segments() {
        return segments;
    }

    List<SegmentedPage.Heading> headings() {
        return headings;
    }

    List<SegmentedPage.Link> links() {
        return links;
    }

    List<SegmentedPage.Aside> asides() {
        return asides;
    }

    String definitions() {
        return definitions.toString();
    }

    void collect(Node document) {
        children(document, SegmentKind.PARAGRAPH, Steering.NONE);
    }

    private void children(Node parent, SegmentKind kind, Steering inherited) {
        Steering steering = inherited;
        for (Node node = parent.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            int offset = bodyStart + node.getStartOffset();
            Optional<SegmentedPage.Aside> aside = AsideHole.replace(node, offset);
            if (aside.isPresent()) {
                asides.add(aside.get());
                continue;
            }
            Optional<List<String>> comments = Steering.commentsOf(node);
            if (comments.isPresent()) {
                steering = steering.with(comments.get(), name -> unknownGates.accept(offset, name));
                node.unlink();
            } else {
                block(node, kind, steering);
                steering = inherited.inside();
            }
        }
    }

    private void block(Node node, SegmentKind kind, Steering steering) {
        if (steering.skip()) {
            InlineLinks.collect(node, bodyStart, links);
            return;
        }
        if (node instanceof Heading heading) {
            heading(heading, steering);
        } else if (node instanceof Paragraph paragraph) {
            cut(paragraph, kind, paragraph.getContentChars(), steering);
        } else if (node instanceof TableCell cell) {
            cut(cell, SegmentKind.TABLE_CELL, cell.getText(), steering);
        } else if (node instanceof Reference) {
            definitions.append(node.getChars()).append('\n');
        } else if (node instanceof AdmonitionBlock note) {
            noteTitle(note, steering);
            children(note, kind, steering.inside());
        } else if (!(node instanceof TableSeparator)) {
            children(node, kindInside(node, kind), steering);
        }
    }

    private static SegmentKind kindInside(Node node, SegmentKind around) {
        // flexmark makes terms and definitions list items too.
        if (node instanceof DefinitionTerm) {
            return SegmentKind.TERM;
        }
        if (node instanceof DefinitionItem) {
            return SegmentKind.DEFINITION;
        }
        return node instanceof ListItem ? SegmentKind.LIST_ITEM : around;
    }

    private void heading(Heading heading, Steering steering) {
        while (!path.isEmpty() && path.peekLast().level() >= heading.getLevel()) {
            path.removeLast();
        }
        HeadingIds.Titled titled = HeadingIds.split(heading.getText().toString().stripTrailing());
        String id = ids.idFor(titled);
        heading.setAnchorRefId(id);
        BasedSequence content = heading.getText().subSequence(0, titled.text().length());
        int index = firstIndex + segments.size();
        if (cut(heading, SegmentKind.HEADING, content, steering)) {
            headings.add(new SegmentedPage.Heading(heading.getLevel(), id, index));
            path.addLast(new Title(
                    heading.getLevel(), segments.get(segments.size() - 1).text()));
        }
    }

    private void noteTitle(AdmonitionBlock note, Steering steering) {
        BasedSequence title = note.getTitle();
        if (title.isNotNull() && !title.isBlank()) {
            add(SegmentKind.NOTE_TITLE, title.toString().strip(), title, steering);
            note.prependChild(new Hole());
        }
    }

    /** Takes the block's text as a segment, unless it is blank. */
    private boolean cut(Node block, SegmentKind kind, BasedSequence content, Steering steering) {
        InlineLinks.collect(block, bodyStart, links);
        String text = SegmentText.of(block, content);
        if (text.isBlank()) {
            return false;
        }
        add(kind, text, content.trim(), steering);
        block.removeChildren();
        block.appendChild(new Hole());
        return true;
    }

    private void add(SegmentKind kind, String text, BasedSequence range, Steering steering) {
        String heading = String.join(" › ", path.stream().map(Title::text).toList());
        segments.add(new Segment(
                kind,
                text,
                bodyStart + range.getStartOffset(),
                bodyStart + range.getEndOffset(),
                heading,
                steering.note(),
                steering.critical(),
                steering.parallel(),
                steering.gatesOff()));
    }
}
