package no.brobygger.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says what its author did wrong in a file that the YAML parser refuses. The parser tells where it could not go on, which
 * may be lines after the mistake; the text around that place tells the mistake itself. Lines and columns count from 0.
 */
final class YamlMistake {

    static final String REMEDY =
            "indent with spaces, write 'key: value', and put text with special characters in quotes";

    private static final Pattern TAB = Pattern.compile("^[ -]*(\\t)");
    private static final Pattern TIGHT = Pattern.compile("^[ -]*([\\p{L}\\p{N}_-]+):((?!//)\\S.*)$");
    private static final Pattern EQUALS = Pattern.compile("^[ -]*([\\p{L}\\p{N}_-]+) *=[ ]*(.*)$");

    /** In the order in which they are asked: what is seen in the text comes before what the parser's words tell. */
    private static final List<Function<YamlMistake, Optional<Diagnostic>>> CAUSES = List.of(
            YamlMistake::foreignSpace,
            YamlMistake::tab,
            YamlMistake::openQuote,
            YamlMistake::firstCharacter,
            YamlMistake::noColon,
            YamlMistake::secondColon,
            YamlMistake::indent,
            YamlMistake::mixed,
            YamlMistake::brackets);

    private final String path;
    private final List<String> lines;
    private final String problem;
    private final Optional<Mark> mark;
    private final Optional<Mark> began;
    private final Optional<ScalarEvent> quoted;

    private YamlMistake(SourceText source, MarkedYamlEngineException refusal, Optional<ScalarEvent> last) {
        this.path = source.path();
        this.lines = List.of(source.text().split("\r\n|\r|\n", -1));
        this.problem = refusal.getProblem();
        this.mark = refusal.getProblemMark();
        this.began = refusal.getContextMark();
        this.quoted = last.filter(scalar -> scalar.getScalarStyle() != ScalarStyle.PLAIN
                && scalar.getStartMark().isPresent());
    }

    /**
     * What is wrong, and where it was done.
     *
     * @param last the text that the parser read last, if that was the last thing it read
     */
    static Diagnostic of(SourceText source, MarkedYamlEngineException refusal, Optional<ScalarEvent> last) {
        YamlMistake mistake = new YamlMistake(source, refusal, last);
        return CAUSES.stream()
                .map(cause -> cause.apply(mistake))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> mistake.told(
                        mistake.line(), mistake.column(), "this is not YAML: " + Shown.text(mistake.problem), REMEDY));
    }

    private Optional<Diagnostic> foreignSpace() {
        return IntStream.rangeClosed(0, Math.min(line(), lines.size() - 1))
                .mapToObj(i -> ForeignSpace.inGap(lines.get(i), place(i, 0)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Diagnostic> tab() {
        Matcher tab = TAB.matcher(text(line()));
        return tab.find() && tab.start(1) <= column()
                ? found(line(), tab.start(1), "a tab stands here", "indent with spaces, two for each level")
                : Optional.empty();
    }

    /** The parser finds a text without an end at the end of the file, or where the next quotation mark has ended it. */
    private Optional<Diagnostic> openQuote() {
        if (problem.contains("end of stream") && began.isPresent()) {
            return openQuote(began.get());
        }
        Mark end = quoted.flatMap(ScalarEvent::getEndMark).orElse(null);
        if (end == null || end.getLine() != line() || end.getColumn() > column()) {
            return Optional.empty();
        }
        Mark start = quoted.get().getStartMark().orElseThrow();
        if (start.getLine() < end.getLine()) {
            return openQuote(start);
        }
        return end.getColumn() == column() || problem.startsWith("expected <block end>, but found '<scalar>'")
                ? found(
                        start.getLine(),
                        index(start),
                        "the text in quotes that begins here goes on behind the closing " + at(start),
                        "close the quotes at the end of the text; inside, write " + inner(at(start)))
                : Optional.empty();
    }

    private Optional<Diagnostic> openQuote(Mark start) {
        return found(
                start.getLine(),
                index(start),
                "the " + at(start) + " that opens here is not closed in this line",
                "write " + at(start) + " at the end of the text");
    }

    private static String inner(char quote) {
        return quote == '"' ? "\\\" for \"" : "'' for '";
    }

    private Optional<Diagnostic> firstCharacter() {
        Mark start = problem.startsWith("expected chomping") || problem.startsWith("expected a comment")
                ? began.orElse(null)
                : problem.contains("cannot start any token") ? mark.orElse(null) : null;
        if (start == null) {
            return Optional.empty();
        }
        String rest = text(start.getLine()).substring(index(start)).strip();
        return found(
                start.getLine(),
                index(start),
                "a text that is not in quotes cannot begin with '" + at(start) + "'",
                "put it in quotes: \"" + Shown.plain(rest) + "\"");
    }

    /** Lines without a colon run together with those below, where the parser then misses or finds one. */
    private Optional<Diagnostic> noColon() {
        if (problem.startsWith("could not find expected ':'")) {
            int line = began.map(Mark::getLine).orElse(line());
            return noColon(line)
                    .or(() -> found(
                            line,
                            indent(line),
                            "this line has no key with a colon",
                            "write 'key: value'; put a text of several lines in quotes"));
        }
        return problem.startsWith("mapping values") ? noColon(above()) : Optional.empty();
    }

    private Optional<Diagnostic> noColon(int line) {
        Matcher tight = TIGHT.matcher(text(line));
        if (tight.find()) {
            return found(line, tight.start(2), "there is no space behind the colon", pair(tight));
        }
        Matcher equals = EQUALS.matcher(text(line));
        return equals.find()
                ? found(line, text(line).indexOf('='), "'=' stands here, but ':' is expected", pair(equals))
                : Optional.empty();
    }

    private static String pair(Matcher line) {
        return "write '" + line.group(1) + ": " + Shown.plain(line.group(2).strip()) + "'";
    }

    private Optional<Diagnostic> secondColon() {
        String before =
                text(line()).substring(0, Math.min(column(), text(line()).length()));
        return problem.startsWith("mapping values") && before.contains(": ")
                ? found(
                        line(),
                        column(),
                        "a second ': ' stands in this line",
                        "put the text after the first one in quotes")
                : Optional.empty();
    }

    private Optional<Diagnostic> indent() {
        boolean deeper = problem.startsWith("mapping values") && indent(line()) > indent(above());
        return deeper || problem.matches("expected <block end>, but found '<block (mapping|sequence) start>'")
                ? found(
                        line(),
                        indent(line()),
                        "this line is indented differently from the one above",
                        "begin fields of the same thing in the same column; what lies within a field goes below it, two"
                                + " spaces further in")
                : Optional.empty();
    }

    private Optional<Diagnostic> mixed() {
        return switch (problem) {
            case "expected <block end>, but found '?'" ->
                found(
                        line(),
                        column(),
                        "a field stands here, where '- ' for the next item of a list is expected",
                        "indent it like the fields above it, or begin it with '- '");
            case "expected <block end>, but found '-'" ->
                found(
                        line(),
                        column(),
                        "an item of a list stands here, where the next field is expected",
                        "indent it below the field that the list belongs to");
            case "expected <block end>, but found '}'", "expected <block end>, but found ']'" ->
                found(
                        line(),
                        column(),
                        "the '" + text(line()).charAt(column()) + "' closes nothing",
                        "delete it, or put the text in quotes");
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> brackets() {
        if (!problem.startsWith("expected ',' or '") || began.isEmpty()) {
            return Optional.empty();
        }
        char close = problem.charAt("expected ',' or '".length());
        return began.get().getLine() < line()
                ? found(
                        began.get().getLine(),
                        index(began.get()),
                        "the '" + at(began.get()) + "' that opens here is not closed",
                        "write '" + close + "' after the last item")
                : found(
                        line(),
                        column(),
                        "a comma or '" + close + "' is expected here",
                        "put a comma between two items, and '" + close + "' after the last");
    }

    /** The last line above that says something. */
    private int above() {
        return Stream.iterate(line() - 1, i -> i > 0, i -> i - 1)
                .filter(i -> !text(i).isBlank() && !text(i).strip().startsWith("#"))
                .findFirst()
                .orElse(0);
    }

    private int indent(int line) {
        String text = text(line);
        return text.length() - text.stripLeading().length();
    }

    private int line() {
        return mark.map(Mark::getLine).orElse(0);
    }

    private int column() {
        return mark.map(this::index).orElse(0);
    }

    private char at(Mark place) {
        return text(place.getLine()).charAt(index(place));
    }

    /** Where in the text of its line a place is: marks count characters, and a text their UTF-16 units. */
    private int index(Mark place) {
        String text = text(place.getLine());
        int characters = Math.min(place.getColumn(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, characters);
    }

    private String text(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private Optional<Diagnostic> found(int line, int index, String message, String remedy) {
        return Optional.of(told(line, index, message, remedy));
    }

    private Diagnostic told(int line, int index, String message, String remedy) {
        return Diagnostic.error(Rule.YAML_SYNTAX, place(line, index), message, remedy);
    }

    private SourceLocation place(int line, int index) {
        String text = text(line);
        return new SourceLocation(path, line + 1, text.codePointCount(0, Math.min(index, text.length())) + 1);
    }
}
