package no.brobygger.source;

import java.util.List;
import no.brobygger.diagnostic.SourceLocation;

/** A value in a YAML file and its place. Keys that stand twice are kept: whoever reads the mapping reports them. */
sealed interface YamlValue {

    SourceLocation place();

    /** What it is, for a message: {@code text}, {@code a list}, {@code a mapping}, {@code a number} … */
    String word();

    record Text(String text, SourceLocation place) implements YamlValue {
        @Override
        public String word() {
            return "text";
        }
    }

    /** A plain scalar that YAML 1.2 takes for something else than text. */
    record Other(String text, String word, SourceLocation place) implements YamlValue {}

    /** Nothing, for what was probably meant as the value begins with {@code #}, which begins a comment. */
    record Hidden(String comment, SourceLocation place) implements YamlValue {
        @Override
        public String word() {
            return "nothing, since '#' begins a comment";
        }
    }

    record Sequence(List<YamlValue> items, SourceLocation place) implements YamlValue {
        @Override
        public String word() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, SourceLocation place) implements YamlValue {
        @Override
        public String word() {
            return "a mapping";
        }
    }

    record Entry(String key, SourceLocation place, YamlValue value) {}
}
