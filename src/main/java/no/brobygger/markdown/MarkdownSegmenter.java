package no.brobygger.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;

/**
 * Cuts a page into segments, by offset, and keeps the HTML around them as its skeleton. Safe for use by many threads.
 *
 * <p>A segment is a title, a summary, what is new, a heading, a paragraph (also in a list item, a definition or a quote), a table
 * cell, a term, or the title of a note; never a whole list or table, nor a sentence of a paragraph: abbreviations such
 * as "bl.a." would break it.
 */
public final class MarkdownSegmenter {

    private final PageMarkdown markdown = new PageMarkdown();

    /**
     * Cuts one page. A page nested deeper than {@link NestingLimit#LEVELS} levels is reported and comes out without its
     * body.
     */
    public SegmentedPage segment(GuidancePage page, Consumer<Diagnostic> problems) {
        List<Segment> segments = new ArrayList<>();
        segments.add(headSegment(SegmentKind.TITLE, page.header().title()));
        page.header().summary().ifPresent(summary -> segments.add(headSegment(SegmentKind.SUMMARY, summary)));
        page.header().changes().ifPresent(changes -> segments.add(headSegment(SegmentKind.CHANGES, changes)));
        segments.sort((a, b) -> Integer.compare(a.start(), b.start()));
        int head = segments.size();

        String body = page.source().text().substring(page.bodyStart());
        int tooDeep = NestingLimit.firstTooDeep(body);
        Document document = parse(tooDeep < 0 ? body : "", page, problems);
        if (tooDeep < 0) {
            tooDeep = NestingLimit.firstTooDeep(document);
        }
        if (tooDeep >= 0) {
            document = markdown.parse("");
            problems.accept(Diagnostic.error(
                    Rule.NESTED_TOO_DEEPLY,
                    page.source().locate(page.bodyStart() + tooDeep),
                    "lists, quotes or emphasis are nested more than " + NestingLimit.LEVELS + " levels deep",
                    "write it with fewer levels: readers lose their way after three"));
        }
        LooseTags.check(document, page, problems);
        MarkdownSlips.check(document, page, problems);
        SegmentCollector collector = new SegmentCollector(page, head, problems);
        collector.collect(document);
        segments.addAll(collector.segments());
        String html = markdown.render(document);
        List<String> skeleton = Arrays.asList(html.split(String.valueOf(Hole.MARK), -1));
        return new SegmentedPage(
                page,
                segments,
                head,
                skeleton,
                collector.headings(),
                collector.links(),
                collector.asides(),
                collector.definitions());
    }

    /**
     * flexmark's expressions recurse once for each column of a table, attribute of a tag or letter of a comment; no guidance
     * has as many as exhaust the stack.
     */
    private Document parse(String body, GuidancePage page, Consumer<Diagnostic> problems) {
        int tooLong = LengthLimit.firstTooLong(body);
        try {
            if (tooLong < 0) {
                return markdown.parse(body);
            }
        } catch (StackOverflowError e) {
            tooLong = firstRefused(body);
        }
        problems.accept(Diagnostic.error(
                Rule.NESTED_TOO_DEEPLY,
                page.source().locate(page.bodyStart() + tooLong),
                "this is too long to be read: a paragraph, a table, a row of cells, a tag or a comment",
                "make it shorter"));
        return markdown.parse("");
    }

    private int firstRefused(String body) {
        int start = 0;
        while (start < body.length()) {
            int gap = body.indexOf("\n\n", start);
            int end = gap < 0 ? body.length() : gap + 2;
            try {
                markdown.parse(body.substring(start, end));
            } catch (StackOverflowError e) {
                return start;
            }
            start = end;
        }
        return 0;
    }

    private static Segment headSegment(SegmentKind kind, HeaderText text) {
        return new Segment(kind, text.text(), text.start(), text.end(), "", Optional.empty(), false);
    }
}
