package no.brobygger.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
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

    /** Longer than any rule of law in our words: what comes after may try a text by expressions that recurse. */
    private static final int LONGEST = 5_000;

    private final String path;
    private final Iterator<Event> events;
    private final ScalarResolver resolver;

    private YamlParser(SourceText source) {
        LoadSettings settings = LoadSettings.builder().build();
        this.path = source.path();
        this.events = new Parse(settings).parseString(source.text()).iterator();
        this.resolver = settings.getSchema().getScalarResolver();
    }

    /** The document of the file; empty after an error, and for an empty file, which is one too. */
    static Optional<YamlValue> parse(SourceText source, Consumer<Diagnostic> problems) {
        try {
            return Optional.of(new YamlParser(source).document());
        } catch (Refused e) {
            problems.accept(e.diagnostic());
        } catch (MarkedYamlEngineException e) {
            SourceLocation place = e.getProblemMark()
                    .map(mark -> place(source.path(), mark))
                    .orElse(SourceLocation.startOf(source.path()));
            problems.accept(syntax(place, "this is not YAML: " + Shown.plain(e.getProblem())));
        } catch (YamlEngineException e) {
            problems.accept(
                    syntax(SourceLocation.startOf(source.path()), "this is not YAML: " + Shown.plain(e.getMessage())));
        }
        return Optional.empty();
    }

    private YamlValue document() {
        Event event = events.next();
        while (isStart(event)) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(SourceLocation.startOf(path), "the file is empty");
        }
        YamlValue value = value(event, 0);
        events.next();
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(place(next), "a second document begins here, but one is expected");
        }
        return value;
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
        if (event instanceof SequenceStartEvent) {
            List<YamlValue> items = new ArrayList<>();
            for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(items, place(event));
        }
        if (event instanceof MappingStartEvent) {
            return new YamlValue.Mapping(entries(depth), place(event));
        }
        String what = event instanceof AliasEvent alias ? "reference '*" + alias.getAlias() + "'" : "this";
        throw new Refused(place(event), what + " is not allowed here: write the value itself");
    }

    private List<YamlValue.Entry> entries(int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Refused(place(key), "a key must be one word");
            }
            entries.add(new YamlValue.Entry(scalar.getValue(), place(key), value(events.next(), depth + 1)));
        }
        return entries;
    }

    private YamlValue scalar(ScalarEvent scalar) {
        if (scalar.getValue().length() > LONGEST) {
            throw new Refused(
                    place(scalar),
                    "a text has " + scalar.getValue().length() + " characters, at most " + LONGEST + " are read");
        }
        ControlCharacters.in(scalar.getValue(), place(scalar)).ifPresent(diagnostic -> {
            throw new Refused(diagnostic);
        });
        boolean plain = scalar.getImplicit().canOmitTagInPlainScalar();
        Tag tag = resolver.resolve(scalar.getValue(), plain);
        if (!plain || tag.equals(Tag.STR)) {
            return new YamlValue.Text(scalar.getValue(), place(scalar));
        }
        String word = tag.equals(Tag.NULL) ? "nothing" : tag.equals(Tag.BOOL) ? "true or false" : "a number";
        return new YamlValue.Other(scalar.getValue(), word, place(scalar));
    }

    private SourceLocation place(Event event) {
        return event.getStartMark().map(mark -> place(path, mark)).orElse(SourceLocation.startOf(path));
    }

    private static SourceLocation place(String path, Mark mark) {
        return new SourceLocation(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Diagnostic syntax(SourceLocation place, String message) {
        return Diagnostic.error(
                Rule.YAML_SYNTAX,
                place,
                message,
                "indent with spaces, write 'key: value', and put text with special characters in quotes");
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
