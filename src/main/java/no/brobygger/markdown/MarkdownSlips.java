package no.brobygger.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.guidance.GuidancePage;

/**
 * Reports what is surely not meant in a page's Markdown, and would be shown to parents as it stands: marks that begin
 * or end nothing, headings and links without words, links without a destination, references without a definition.
 */
final class MarkdownSlips {

    private static final String FILL_IN = "__";

    /** The marks that nobody writes for their own sake; a single star may point to a footnote. */
    private static final List<String> MARKS = List.of("**", FILL_IN, "~~");

    private static final int LETTER = 2;

    private static final Pattern NO_ADDRESS = Pattern.compile("(?i)(?:https?:/*|mailto:|tel:)");

    /** Braces around one name: not around what a template language or a set writes. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![$#{])\\{[\\p{L}][\\p{L}\\d_.-]*}(?!})");

    /** What follows the words of a link whose address ends at a blank, so that it is none. */
    private static final Pattern BLANK_IN_ADDRESS = Pattern.compile("\\(<?([^\\s()<>\"]+(?: [^\\s()<>\"]+)+)>?\\)");

    private MarkdownSlips() {}

    /** Looks at a page as it was parsed, before anything is taken out of it. */
    static void check(Node document, GuidancePage page, Consumer<Diagnostic> problems) {
        Walk walk = new Walk(page, problems, new LinkedHashSet<>());
        walk.unused().addAll(Parser.REFERENCES.get(document.getDocument()).values());
        walk.children(document);
        walk.unused().forEach(walk::unusedDefinition);
    }

    /** @param unused the definitions that no link before has used; those are taken out that one does */
    private record Walk(GuidancePage page, Consumer<Diagnostic> problems, Set<Reference> unused) {

        private void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                node(node);
            }
        }

        private void node(Node node) {
            if (node instanceof Code) {
                return;
            }
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                HtmlSlips.check(node, page, problems);
                return;
            }
            if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof Text text) {
                text(text.getChars());
                placeholder(text.getChars());
            } else if (node instanceof Paragraph paragraph) {
                LineSlips.check(paragraph, page, problems);
            } else if (node instanceof IndentedCodeBlock code) {
                LineSlips.check(code, page, problems);
            } else if (node instanceof TableBlock table) {
                TableSlips.check(table, page, problems);
            } else if (node instanceof InlineLinkNode link) {
                link(link);
            } else if (node instanceof AutoLink link) {
                address(link.getText());
            } else if (node instanceof Reference definition) {
                address(definition.getUrl());
            } else if (node instanceof RefNode reference) {
                reference(reference);
            }
            if (!(node instanceof AutoLink || node instanceof Reference)) {
                children(node);
            }
        }

        private void heading(Heading heading) {
            if (HeadingIds.split(heading.getText().toString()).text().isBlank()) {
                problems.accept(Diagnostic.error(
                        Rule.HTML_HEADINGS,
                        page.source().locate(page.bodyStart() + heading.getStartOffset()),
                        "the heading has no words",
                        "write them after the '#' marks, or take the marks away"));
            }
        }

        private void link(InlineLinkNode link) {
            if (link.getUrl().isBlank()) {
                report(
                        link.getChars(),
                        Rule.EMPTY_LINK,
                        (link instanceof Image ? "the image" : "the link") + " has no destination",
                        "write one between the round brackets, or take the brackets away");
            } else if (link instanceof Image
                    && LinkTokens.leadsOutside(link.getUrl().toString())) {
                problems.accept(Diagnostic.error(
                        Rule.HTML_LEAVES_SITE,
                        page.source().locate(page.bodyStart() + link.getStartOffset()),
                        "the image asks another server for "
                                + Shown.quoted(link.getUrl().toString()),
                        "put the file under assets/: a reader's visit is nobody else's business"));
            } else {
                address(link.getUrl());
            }
            if (link instanceof Link && !hasWords(link)) {
                report(
                        link.getChars(),
                        Rule.EMPTY_LINK,
                        "the link has no words, so nobody can see or press it",
                        "write between the square brackets where it leads, or take the link away");
            }
        }

        /** An image in a link is what one presses; whether it has a text is asked of the written page. */
        private static boolean hasWords(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                boolean isEmpty = node instanceof Text && node.getChars().isBlank();
                if (!isEmpty) {
                    return true;
                }
            }
            return false;
        }

        private void address(BasedSequence url) {
            if (NO_ADDRESS.matcher(url).matches()) {
                report(
                        url,
                        Rule.EMPTY_LINK,
                        "nothing stands after " + Shown.quoted(url.toString()) + ", so the link leads nowhere",
                        "write the whole address, or take the link away");
                return;
            }
            if (url.toString().toLowerCase(Locale.ROOT).startsWith("http://")) {
                report(
                        url,
                        Rule.INSECURE_LINK,
                        "the link begins with http://, so others can read and change what the reader gets",
                        "write https://, and open it to see that it works");
            }
        }

        /** Brackets by themselves are shown as brackets, such as {@code [1]}; those with a reference after them meant a link. */
        private void reference(RefNode node) {
            String source = node.getChars().toString();
            int gap = source.lastIndexOf("][");
            Reference definition = node.getReferenceNode(Parser.REFERENCES.get(node.getDocument()));
            if (definition != null) {
                unused.remove(definition);
                return;
            }
            blankInAddress(node);
            if (gap < 0) {
                return;
            }
            String words = source.substring(source.indexOf('[') + 1, gap);
            String named = source.substring(gap + 2, source.length() - 1);
            if (!isNumber(words) || !isNumber(named)) {
                report(
                        node.getChars(),
                        Rule.UNDEFINED_REFERENCE,
                        "nothing on the page says where " + Shown.quoted(named.isEmpty() ? words : named)
                                + " leads, so readers see the brackets",
                        "write [words](page.md), or define it in a line [name]: page.md");
            }
        }

        private void unusedDefinition(Reference definition) {
            report(
                    definition.getChars(),
                    Rule.UNUSED_REFERENCE,
                    "no link of the page uses "
                            + Shown.quoted(definition.getReference().toString())
                            + ", so readers see nothing of this line",
                    "take the line away; if it is meant to be read, write it without ':' after the brackets");
        }

        private void placeholder(BasedSequence text) {
            if (text.indexOf('{') < 0) {
                return;
            }
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                report(
                        text.subSequence(placeholder.start(), placeholder.end()),
                        Rule.UNKNOWN_PLACEHOLDER,
                        "nothing is put in for " + Shown.quoted(placeholder.group()) + ", so readers see it",
                        "write the words themselves; what a school tells is put in by <!-- school-contacts --> and the like");
            }
        }

        private void blankInAddress(RefNode words) {
            Matcher address = BLANK_IN_ADDRESS.matcher(words.getChars().getBaseSequence());
            address.region(
                    words.getEndOffset(), words.getChars().getBaseSequence().length());
            if (address.lookingAt()) {
                report(
                        words.getChars(),
                        Rule.BLANK_IN_LINK,
                        "the address " + Shown.quoted(address.group(1)) + " holds a blank, so it is no link",
                        "write (" + Shown.plain(address.group(1).replace(" ", "%20")) + ")");
            }
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        }

        private void text(BasedSequence text) {
            for (String mark : MARKS) {
                for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, endOfRun(text, at))) {
                    if (endOfRun(text, at) == at + mark.length() && isWritten(text, at)) {
                        mark(text, at, mark);
                    }
                }
            }
        }

        private static int endOfRun(BasedSequence text, int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) == text.charAt(start)) {
                end++;
            }
            return end;
        }

        /** Whether no backslash makes it a letter like any other. */
        private static boolean isWritten(BasedSequence text, int at) {
            return at == 0 || text.charAt(at - 1) != '\\';
        }

        /** A mark with blanks, letters or signs on both sides is one that somebody wrote about. */
        private void mark(BasedSequence text, int at, String mark) {
            char before = at == 0 ? neighbour(text, -1) : text.charAt(at - 1);
            int end = at + mark.length();
            char after = end == text.length() ? neighbour(text, text.length()) : text.charAt(end);
            boolean begins = rank(before) < rank(after);
            if (rank(before) == rank(after) || mark.equals(FILL_IN) && rank(after) < LETTER) {
                return;
            }
            report(
                    text.subSequence(at, end),
                    Rule.OPEN_MARK,
                    "'" + mark + "' " + (begins ? "begins what is not ended" : "ends what was not begun")
                            + ", so readers see the mark",
                    begins
                            ? "write '" + mark
                                    + "' right after the last word too, in the same paragraph; a blank must follow it"
                            : "write '" + mark + "' right before the first word too, in the same paragraph");
        }

        /** The character beside a stretch of text, which may belong to another node; a blank at either end of the page. */
        private static char neighbour(BasedSequence text, int index) {
            BasedSequence page = text.getBaseSequence();
            int offset = index < 0 ? text.getStartOffset() - 1 : text.getEndOffset();
            return offset < 0 || offset >= page.length() ? ' ' : page.charAt(offset);
        }

        private static int rank(char c) {
            if (Character.isWhitespace(c)) {
                return 0;
            }
            return Character.isLetterOrDigit(c) ? LETTER : 1;
        }

        private void report(BasedSequence place, Rule rule, String message, String remedy) {
            problems.accept(Diagnostic.warning(
                    rule, page.source().locate(page.bodyStart() + place.getStartOffset()), message, remedy));
        }
    }
}
