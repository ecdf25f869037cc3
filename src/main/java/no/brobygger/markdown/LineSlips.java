package no.brobygger.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.guidance.GuidancePage;

/**
 * Reports lines that begin as those of a word processor do, and are no headings and lists to Markdown: readers would see
 * the mark, and the lines run together.
 */
final class LineSlips {

    /** Digits may be the number of something. */
    private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})(?=[\\p{L}\\u00A0])");

    private static final Pattern BULLET = Pattern.compile("\\s*([•·▪◦●○■‣\\uF0B7])");

    /** One such line may be speech, a sum below zero or a day; several that follow each other are a list. */
    private static final Pattern ITEM = Pattern.compile("\\s*([–—](?=\\s)|-(?=\\p{L})|[0-9]{1,2}[.)](?=\\p{L}))");

    private LineSlips() {}

    static void check(Paragraph paragraph, GuidancePage page, Consumer<Diagnostic> problems) {
        List<BasedSequence> lines = paragraph.getContentLines();
        long items =
                lines.stream().filter(line -> ITEM.matcher(line).lookingAt()).count();
        for (BasedSequence line : lines) {
            Matcher heading = HEADING.matcher(line);
            Matcher bullet = BULLET.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.lookingAt()) {
                report(line, heading, "heading", "write '" + heading.group(1) + " ' with a space", page, problems);
            } else if (bullet.lookingAt()) {
                report(line, bullet, "item of a list", "begin the line with '- '", page, problems);
                return;
            } else if (items > 1 && item.lookingAt()) {
                String mark = Character.isDigit(item.group(1).charAt(0)) ? item.group(1) + " " : "- ";
                report(line, item, "item of a list", "begin the line with '" + mark + "'", page, problems);
                return;
            }
        }
    }

    static void check(IndentedCodeBlock code, GuidancePage page, Consumer<Diagnostic> problems) {
        int start = page.bodyStart() + code.getStartOffset();
        while (start > page.bodyStart() && isIndent(page.source().text().charAt(start - 1))) {
            start--;
        }
        problems.accept(Diagnostic.warning(
                Rule.OPEN_MARK,
                page.source().locate(start),
                "the line begins with a tab or four spaces, so readers see it as a program",
                "take them away, or write ``` in the lines above and below what is one"));
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    private static void report(
            BasedSequence line,
            Matcher mark,
            String what,
            String remedy,
            GuidancePage page,
            Consumer<Diagnostic> problems) {
        problems.accept(Diagnostic.warning(
                Rule.OPEN_MARK,
                page.source().locate(page.bodyStart() + line.getStartOffset() + mark.start(1)),
                "'" + mark.group(1) + "' begins no " + what + " here, so readers see the mark",
                remedy));
    }
}
