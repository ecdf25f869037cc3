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
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;

/** Walks one page's tree, takes each segment's text, and leaves a {@link Hole} in its place. */
final class SegmentCollector {

    private final GuidancePage page;
    private final int bodyStart;
    private final int firstIndex;
    private final Consumer<Diagnostic> problems;
    private final List<Segment> segments = new ArrayList<>();
    private final List<SegmentedPage.Heading> headings = new ArrayList<>();
    private final List<SegmentedPage.Link> links = new ArrayList<>();
    private final List<SegmentedPage.Aside> asides = new ArrayList<>();
    private final StringBuilder definitions = new StringBuilder();
    private final HeadingIds ids = new HeadingIds();
    private final Deque<Title> path = new ArrayDeque<>();

    private record Title(int level, String text) {}

    /**
     * @param firstIndex index the first segment found will have in its page
     * @param problems is told of gates that do not exist, and of ids that cannot be had
     */
    SegmentCollector(GuidancePage page, int firstIndex, Consumer<Diagnostic> problems) {
        this.page = page;
        this.bodyStart = page.bodyStart();
        this.firstIndex = firstIndex;
        this.problems = problems;
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
                idOf(aside.get()).flatMap(id -> ids.claim(id, offset)).ifPresent(other -> reportTaken(offset, other));
                continue;
            }
            Optional<List<String>> comments = Steering.commentsOf(node);
            if (comments.isPresent()) {
                steering =
                        steering.with(comments.get(), name -> problems.accept(GateNames.unknown(page, offset, name)));
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
            // A paragraph each: flexmark copies the rest of one for each definition in it.
            definitions.append(node.getChars()).append("\n\n");
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
        int offset = bodyStart + heading.getStartOffset();
        String id = ids.idFor(titled, offset);
        ids.holder(titled, offset).ifPresent(other -> reportTaken(offset, other));
        if (HeadingIds.isSpoilt(titled)) {
            reportSpoilt(offset);
        }
        heading.setAnchorRefId(id);
        BasedSequence content = heading.getText().subSequence(0, titled.text().length());
        int index = firstIndex + segments.size();
        if (cut(heading, SegmentKind.HEADING, content, steering)) {
            headings.add(new SegmentedPage.Heading(heading.getLevel(), id, index));
            path.addLast(new Title(
                    heading.getLevel(), segments.get(segments.size() - 1).text()));
        }
    }

    /** The id that the HTML of an aside brings along. */
    private static Optional<String> idOf(SegmentedPage.Aside aside) {
        return switch (aside.kind()) {
            case LAW -> Optional.of(aside.argument());
            case SCHOOL_CONTACTS, SCHOOL_DATES -> Optional.of(aside.kind().word());
            case SLOT -> Optional.of("slot-" + aside.argument());
            case LAW_MAP, LAW_SOURCE, SCHOOL_BODIES, SEE, WHEEL -> Optional.empty();
        };
    }

    private void reportTaken(int offset, int other) {
        problems.accept(Diagnostic.error(
                Rule.HEADING_ID,
                page.source().locate(offset),
                "what stands at " + page.source().locate(other) + " has the same id already",
                "end a heading with another id, such as {#frist-2}; what a comment asks for can stand here once"));
    }

    private void reportSpoilt(int offset) {
        problems.accept(Diagnostic.error(
                Rule.HEADING_ID,
                page.source().locate(offset),
                "what begins with '{#' is no id, so readers see it",
                "end the heading with {#, a letter a–z, more letters, digits, '-' or '_', and }; or take it away"));
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
