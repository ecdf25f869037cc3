package no.brobygger.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.reference.Phrase;

/** The fields of one YAML mapping, checked against the fields it may and must have. */
final class YamlFields {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    private final Map<String, YamlValue> fields;
    private final SourceLocation owner;
    private final Consumer<Diagnostic> problems;

    private YamlFields(Map<String, YamlValue> fields, SourceLocation owner, Consumer<Diagnostic> problems) {
        this.fields = fields;
        this.owner = owner;
        this.problems = problems;
    }

    /**
     * Reports fields that are unknown, stand twice, or are missing; one whose name is misspelt is there under the name it means.
     *
     * @param owner what the mapping describes, for messages, and the place to report what is missing
     */
    static YamlFields of(
            YamlValue.Entry owner,
            YamlValue.Mapping mapping,
            Set<String> required,
            Set<String> optional,
            Consumer<Diagnostic> problems) {
        return new YamlFields(new FieldNames(owner, required, optional, problems).of(mapping), owner.place(), problems);
    }

    /** The text of a field; a stand-in after an error. */
    String text(String key, String standIn) {
        YamlValue value = fields.get(key);
        if (value == null) {
            return standIn;
        }
        return text(value, "'" + key + "'").orElse(standIn);
    }

    /** The same of a field whose text YAML may take for a number, such as a phone number without spaces. */
    String textOrNumber(String key, String standIn) {
        return fields.get(key) instanceof YamlValue.Other other && other.word().equals("a number")
                ? other.text()
                : text(key, standIn);
    }

    /** The text of a field that must be one of a few words; a stand-in after an error. */
    String choice(String key, List<String> choices, String standIn) {
        String text = text(key, standIn);
        if (choices.contains(text)) {
            return text;
        }
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                place(key),
                "unknown " + key + " " + Shown.quoted(text),
                Remedies.choices(text, choices)));
        return standIn;
    }

    /** The one of a few constants that a field names by its word; the first of them after an error. */
    <T> T constant(String key, T[] constants, Function<T, String> word) {
        List<String> words = Arrays.stream(constants).map(word).toList();
        return constants[words.indexOf(choice(key, words, words.get(0)))];
    }

    /** The constants that a list names by their words; without those that are wrong. An absent field is an empty list. */
    <T> List<T> constants(String key, T[] constants, Function<T, String> word) {
        List<String> words = Arrays.stream(constants).map(word).toList();
        List<T> named = new ArrayList<>();
        for (YamlValue.Text text : texts(key)) {
            if (words.contains(text.text())) {
                named.add(constants[words.indexOf(text.text())]);
            } else {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        text.place(),
                        "unknown item " + Shown.quoted(text.text()) + " of '" + key + "'",
                        Remedies.choices(text.text(), words)));
            }
        }
        return named;
    }

    /** How many there are of something, at least 1; empty when the field is absent, and after an error. */
    OptionalInt count(String key, String remedy) {
        YamlValue value = fields.get(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof YamlValue.Other number
                && COUNT.matcher(number.text()).matches()) {
            return OptionalInt.of(Integer.parseInt(number.text()));
        }
        String found = value instanceof YamlValue.Other other ? Shown.quoted(other.text()) : value.word();
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                value.place(),
                "'" + key + "' is " + found + ", but a whole number from 1 up is expected",
                remedy + ", or leave the line out"));
        return OptionalInt.empty();
    }

    /** The texts of a field that is a list; without those that are wrong. An absent field is an empty list. */
    List<YamlValue.Text> texts(String key) {
        List<YamlValue.Text> texts = new ArrayList<>();
        for (YamlValue item : items(key, "write [a, b], or [] for none")) {
            text(item, "an item of '" + key + "'").ifPresent(text -> texts.add(new YamlValue.Text(text, item.place())));
        }
        return texts;
    }

    /** What stands in a field that is a list; nothing when it is absent, and after an error. */
    List<YamlValue> items(String key, String remedy) {
        YamlValue value = fields.get(key);
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items();
        }
        if (value != null) {
            wrongType(value, "'" + key + "'", "a list", remedy);
        }
        return List.of();
    }

    /** A whole number in a range; a stand-in when the field is absent or after an error. */
    int whole(String key, int least, int greatest, int standIn) {
        YamlValue value = fields.get(key);
        if (value == null) {
            return standIn;
        }
        if (value instanceof YamlValue.Other number && number.text().matches("[0-9]{1,6}")) {
            int whole = Integer.parseInt(number.text());
            if (whole >= least && whole <= greatest) {
                return whole;
            }
        }
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                value.place(),
                "'" + key + "' is no whole number from " + least + " to " + greatest,
                "write such a number without quotes"));
        return standIn;
    }

    /** Whether a field says {@code true}; an absent one does not. */
    boolean flag(String key) {
        YamlValue value = fields.get(key);
        if (value == null || value instanceof YamlValue.Other other && "false".equals(other.text())) {
            return false;
        }
        if (value instanceof YamlValue.Other other && "true".equals(other.text())) {
            return true;
        }
        wrongType(value, "'" + key + "'", "true or false", "write true or false without quotes");
        return false;
    }

    /** A text on one line and its place; a stand-in after an error. */
    Phrase phrase(String key) {
        String text = text(key, "?");
        if (text.indexOf('\n') < 0) {
            return new Phrase(text, place(key));
        }
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE, place(key), "'" + key + "' has more than one line", "write it on one line"));
        return new Phrase("?", place(key));
    }

    /** The fields of a field that is a mapping, whatever their names; empty when it is absent or something else. */
    Optional<YamlFields> fields(String key, String remedy) {
        return mapping(key, remedy).map(mapping -> {
            Map<String, YamlValue> inner = new LinkedHashMap<>();
            UniqueKeys.of(mapping, problems).forEach((name, entry) -> inner.put(name, entry.value()));
            return new YamlFields(inner, mapping.place(), problems);
        });
    }

    /** The same, of a mapping in which all of some fields must stand, some may, and no other. */
    Optional<YamlFields> fields(String key, Set<String> required, Set<String> optional) {
        return mapping(key, "write the fields " + Remedies.list(required.isEmpty() ? optional : required) + " below it")
                .map(mapping ->
                        of(new YamlValue.Entry(key, mapping.place(), mapping), mapping, required, optional, problems));
    }

    private Optional<YamlValue.Mapping> mapping(String key, String remedy) {
        YamlValue value = fields.get(key);
        if (value instanceof YamlValue.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (value != null) {
            Optional<String> pair =
                    value instanceof YamlValue.Text text ? FieldNames.tightPair(text.text()) : Optional.empty();
            wrongType(value, "'" + key + "'", "a mapping", pair.orElse(remedy));
        }
        return Optional.empty();
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    Set<String> keys() {
        return fields.keySet();
    }

    /** Where a field's value stands; where the row begins if the field is absent. */
    SourceLocation place(String key) {
        return has(key) ? fields.get(key).place() : owner;
    }

    private Optional<String> text(YamlValue value, String what) {
        if (!(value instanceof YamlValue.Text text)) {
            wrongType(value, what, "text", "write text; put it in quotes if YAML takes it for something else");
            return Optional.empty();
        }
        if (text.text().isBlank()) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE, text.place(), what + " is empty", "write a value between the quotes"));
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    /** Reports that the text of a field is at fault. */
    void invalid(String key, String fault, String remedy) {
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                place(key),
                "'" + key + "' " + Shown.quoted(textOrNumber(key, "")) + " " + fault,
                remedy));
    }

    private void wrongType(YamlValue value, String what, String expected, String remedy) {
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                value.place(),
                what + " is " + value.word() + ", but " + expected + " is expected",
                value instanceof YamlValue.Hidden hidden
                        ? "put it in quotes: \"" + Shown.plain(hidden.comment()) + "\""
                        : remedy));
    }
}
