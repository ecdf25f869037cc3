package no.brobygger.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Turns one YAML 1.2 document into values with places. Built on the parser's events, not on its tree: so places are
 * kept, no object is ever made from a tag, and neither deep nesting nor references can blow up.
 */
final class YamlParser {

    private static final int DEEPEST = 20;

    /** Who has made more is helped by the first of them. */
    private static final int MOST_MISTAKES = 10;

    /** Longer than any rule of law in our words: what comes after may try a text by expressions that recurse. */
    private static final int LONGEST = 5_000;

    private static final Pattern SEEMING_COMMENT = Pattern.compile("\\s*(#[^\\s#].*?)\\s*");

    private final String path;
    private final Iterator<Event> events;
    private final ScalarResolver resolver;
    private final List<String> lines;
    private final YamlSlips slips;

    /** The text that was read last; null when something else was. */
    private ScalarEvent lastText;

    private YamlParser(SourceText source, Consumer<Diagnostic> problems) {
        LoadSettings settings = LoadSettings.builder().build();
        this.path = source.path();
        this.events = new Parse(settings).parseString(source.text()).iterator();
        this.lines = List.of(source.text().split("\r\n|\r|\n", -1));
        this.resolver = settings.getSchema().getScalarResolver();
        this.slips = new YamlSlips(path, lines, problems);
    }

    /** The document of the file; empty after an error of its syntax, and for an empty file, which is one too. */
    static Optional<YamlValue> parse(SourceText source, Consumer<Diagnostic> problems) {
        return read(source, problems).filter(YamlDocument::isWhole).map(YamlDocument::value);
    }

    /** The same; after an error what lies in the top fields or items without one, if there are any. */
    static Optional<YamlDocument> read(SourceText source, Consumer<Diagnostic> problems) {
        Set<Diagnostic> told = new LinkedHashSet<>();
        SourceText rest = ListDashes.mended(source, told::add);
        Optional<YamlValue> value = Optional.empty();
        boolean isWhole = true;
        for (int tries = 0;
                value.isEmpty() && (tries == 0 || YamlBlocks.isAnyIn(rest)) && tries < MOST_MISTAKES;
                tries++) {
            List<Diagnostic> refusals = new ArrayList<>();
            value = parseOnce(rest, told::add, refusals::add);
            told.addAll(refusals);
            isWhole &= refusals.isEmpty();
            rest = value.isPresent()
                    ? rest
                    : YamlBlocks.without(rest, refusals.get(0).location().line());
        }
        told.forEach(problems);
        boolean whole = isWhole;
        return value.map(found -> new YamlDocument(found, whole));
    }

    /** @param refusal gets what the parser stopped at; then there is no value */
    private static Optional<YamlValue> parseOnce(
            SourceText source, Consumer<Diagnostic> slips, Consumer<Diagnostic> refusal) {
        YamlParser parser = new YamlParser(source, slips);
        try {
            return Optional.of(parser.document());
        } catch (Refused e) {
            refusal.accept(e.diagnostic());
        } catch (MarkedYamlEngineException e) {
            refusal.accept(YamlMistake.of(source, e, Optional.ofNullable(parser.lastText)));
        } catch (YamlEngineException e) {
            refusal.accept(
                    syntax(SourceLocation.startOf(source.path()), "this is not YAML: " + Shown.plain(e.getMessage())));
        }
        return Optional.empty();
    }

    private YamlValue document() {
        Event event = next();
        while (isStart(event)) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(Diagnostic.error(
                    Rule.YAML_SYNTAX,
                    SourceLocation.startOf(path),
                    "the file says nothing",
                    "write lines such as 'key: value'; those that begin with # do not count"));
        }
        YamlValue value = value(event, 0);
        next();
        Event next = next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(place(next), "a second document begins here, but one is expected");
        }
        return value;
    }

    private Event next() {
        Event event = events.next();
        lastText = event instanceof ScalarEvent scalar ? scalar : null;
        return event;
    }

    private static boolean isStart(Event event) {
        return event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart;
    }

    private YamlValue value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(place(event), "this is nested more than " + DEEPEST + " levels deep");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent collection) {
            slips.start(collection);
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlValue> items = new ArrayList<>();
            for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(items, place(event));
        }
        if (event instanceof MappingStartEvent) {
            return new YamlValue.Mapping(entries(depth), place(event));
        }
        if (event instanceof AliasEvent alias) {
            throw new Refused(Diagnostic.error(
                    Rule.YAML_SYNTAX,
                    place(event),
                    "YAML takes " + Shown.quoted("*" + alias.getAlias()) + " for a reference, which is not read",
                    "write the value itself, and put text that begins with '*' in quotes"));
        }
        throw new Refused(place(event), "this is not allowed here: write the value itself");
    }

    private List<YamlValue.Entry> entries(int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Refused(place(key), "a key must be one word");
            }
            ForeignSpace.inKey(scalar.getValue(), place(key)).ifPresent(diagnostic -> {
                throw new Refused(diagnostic);
            });
            entries.add(new YamlValue.Entry(slips.text(scalar), place(key), value(next(), depth + 1)));
        }
        return entries;
    }

    private YamlValue scalar(ScalarEvent scalar) {
        if (scalar.getValue().length() > LONGEST) {
            throw new Refused(
                    place(scalar),
                    "a text has " + scalar.getValue().length() + " characters, at most " + LONGEST + " are read");
        }
        ControlCharacters.in(scalar.getValue(), () -> place(scalar)).ifPresent(diagnostic -> {
            throw new Refused(diagnostic);
        });
        String text = slips.text(scalar);
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        Tag tag = resolver.resolve(text, plain);
        if (!plain || tag.equals(Tag.STR)) {
            return new YamlValue.Text(text, place(scalar));
        }
        Optional<String> hidden = text.isEmpty() ? comment(place(scalar)) : Optional.empty();
        if (hidden.isPresent()) {
            return new YamlValue.Hidden(hidden.get(), place(scalar));
        }
        String word = tag.equals(Tag.NULL) ? "nothing" : tag.equals(Tag.BOOL) ? "true or false" : "a number";
        return new YamlValue.Other(text, word, place(scalar));
    }

    /** What stands behind a value as a comment and was hardly meant as one, such as a colour: no space follows the #. */
    private Optional<String> comment(SourceLocation value) {
        String line = value.line() <= lines.size() ? lines.get(value.line() - 1) : "";
        Matcher comment = SEEMING_COMMENT.matcher(line.substring(
                line.offsetByCodePoints(0, Math.min(value.column() - 1, line.codePointCount(0, line.length())))));
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    private SourceLocation place(Event event) {
        return event.getStartMark().map(mark -> place(path, mark)).orElse(SourceLocation.startOf(path));
    }

    private static SourceLocation place(String path, Mark mark) {
        return new SourceLocation(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Diagnostic syntax(SourceLocation place, String message) {
        return Diagnostic.error(Rule.YAML_SYNTAX, place, message, YamlMistake.REMEDY);
    }

    /** Leaves the depths of the document with a problem; never leaves this class. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        Refused(SourceLocation place, String message) {
            this(syntax(place, message));
        }

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }
}
