package no.brobygger.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Tells what the YAML parser takes without a word and its author surely did not mean: words that YAML reads as a tag, the
 * name of a reference or a comment, and quotation marks that belong to the text or close it in the wrong line.
 */
final class YamlSlips {

    private static final Pattern LIKE_A_KEY = Pattern.compile("^[ -]*[\\p{L}\\p{N}_-]+:(?:\\s.*)?$");
    private static final Pattern TIGHT_COMMENT = Pattern.compile("[ \\t]+(#[^\\s#].*?)\\s*");
    private static final Pattern WORD_QUOTES = Pattern.compile("([“„”«»‘’])([^“„”«»]*)[“”«»‘’]");

    private final String path;
    private final List<String> lines;
    private final Consumer<Diagnostic> problems;

    YamlSlips(String path, List<String> lines, Consumer<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.problems = problems;
    }

    /** The text as it was meant, as far as one can tell. */
    String text(ScalarEvent scalar) {
        node(scalar, scalar.getTag());
        String text = scalar.getValue();
        if (text.isEmpty() && scalar.getTag().isPresent()) {
            return scalar.getTag().get().replaceFirst("^!+", "");
        }
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            comment(scalar);
            return withoutWordQuotes(scalar);
        }
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED) {
            quotes(scalar);
        }
        return text;
    }

    /** Looks at the start of a list or a mapping. */
    void start(CollectionStartEvent collection) {
        node(collection, collection.getTag());
    }

    private void node(NodeEvent node, Optional<String> tag) {
        SourceLocation place = place(node.getStartMark().orElseThrow());
        tag.ifPresent(name -> error(
                place,
                "YAML takes " + Shown.quoted(name.replace("tag:yaml.org,2002:", "!!"))
                        + " for a tag, so it is not read",
                "put text that begins with '!' in quotes, or delete the tag"));
        node.getAnchor()
                .ifPresent(anchor -> error(
                        place,
                        "YAML takes " + Shown.quoted("&" + anchor.getValue()) + " for the name of a reference, so it is"
                                + " not read",
                        "put text that begins with '&' in quotes, or delete the name"));
    }

    /** A comment is told from a word by the space behind its #. */
    private void comment(ScalarEvent scalar) {
        Mark end = scalar.getEndMark().orElseThrow();
        Matcher comment = TIGHT_COMMENT.matcher(from(end));
        if (!scalar.getValue().isEmpty() && comment.matches()) {
            Mark start = scalar.getStartMark().orElseThrow();
            problems.accept(Diagnostic.warning(
                    Rule.YAML_SYNTAX,
                    new SourceLocation(path, end.getLine() + 1, end.getColumn() + comment.start(1) + 1),
                    Shown.quoted(comment.group(1)) + " is a remark to YAML, and is not read",
                    start.getLine() == end.getLine()
                            ? "put the whole text in quotes, or write a space behind # if it is a remark"
                            : "write a space behind # if it is a remark"));
        }
    }

    private String withoutWordQuotes(ScalarEvent scalar) {
        Matcher quoted = WORD_QUOTES.matcher(scalar.getValue());
        if (!quoted.matches()) {
            return scalar.getValue();
        }
        error(
                place(scalar.getStartMark().orElseThrow()),
                "quotation marks such as '" + quoted.group(1) + "' belong to the text",
                "write \"" + Shown.plain(quoted.group(2))
                        + "\", with the marks of the keyboard; Word puts others in their place");
        return quoted.group(2);
    }

    /** Where marks were forgotten, the next ones close the text, and what stands behind them looks like a comment. */
    private void quotes(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        boolean swallowsFields =
                lines.subList(start.getLine() + 1, Math.max(start.getLine(), end.getLine()) + 1).stream()
                        .anyMatch(line -> LIKE_A_KEY.matcher(line).matches());
        String mark = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED ? "\"" : "'";
        if (swallowsFields) {
            error(
                    place(start),
                    "the " + mark + " that opens here is not closed in this line",
                    "write " + mark + " at the end of the text");
        } else if (from(end).startsWith("#")) {
            error(
                    place(end),
                    "what stands behind the closing " + mark + " is a remark to YAML, and is not read",
                    "write a space before # if it is a remark, or move the " + mark + " to the end of the text");
        }
    }

    private String from(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return line.substring(
                line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length()))));
    }

    private SourceLocation place(Mark mark) {
        return new SourceLocation(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void error(SourceLocation place, String message, String remedy) {
        problems.accept(Diagnostic.error(Rule.YAML_SYNTAX, place, message, remedy));
    }
}
