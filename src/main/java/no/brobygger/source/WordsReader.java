package no.brobygger.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.Meaning;
import no.brobygger.language.PlainWords;
import no.brobygger.language.TimeUnits;
import no.brobygger.language.WordForms;
import no.brobygger.language.WordTable;

/** Reads {@code data/words.yaml}: what checks of translations must know of the words of each language. */
final class WordsReader {

    private static final Set<String> FIELDS = Set.of(
            "affirmations",
            "akin",
            "currencies",
            "denials",
            "longest",
            "meanings",
            "meant",
            "months",
            "negations",
            "numbers",
            "ordinals",
            "plain",
            "reversible",
            "sections",
            "shortest",
            "units");

    private static final Set<String> PLAIN_FIELDS =
            Set.of("abbreviations", "actives", "lix", "lix-important", "modals", "passives", "sentence");

    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;

    private WordsReader(LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.languages = languages;
        this.problems = problems;
    }

    /** The table: empty if there is no file, for checks then know no words; what is wrong is left out. */
    static WordTable read(SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        if (!folder.has(SourcePlaces.WORDS)) {
            return WordTable.EMPTY;
        }
        Optional<YamlValue> file =
                folder.read(SourcePlaces.WORDS, problems).flatMap(source -> YamlParser.parse(source, problems));
        if (file.isEmpty()) {
            return WordTable.EMPTY;
        }
        if (!(file.get() instanceof YamlValue.Mapping mapping)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.get().place(),
                    "the file is " + file.get().word() + ", but a mapping from language tags is expected",
                    "begin each language with its tag and a colon, such as nb:"));
            return WordTable.EMPTY;
        }
        return new WordsReader(languages, problems).table(mapping);
    }

    private WordTable table(YamlValue.Mapping mapping) {
        Map<String, LanguageWords> words = new HashMap<>();
        UniqueKeys.of(mapping, problems).forEach((tag, entry) -> {
            Optional<Diagnostic> unknown = languages.problem(tag, entry.place());
            if (unknown.isPresent()) {
                problems.accept(unknown.get());
            } else if (entry.value() instanceof YamlValue.Mapping block) {
                words.put(tag, words(YamlFields.of(entry, block, Set.of(), FIELDS, problems)));
            } else {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        entry.value().place(),
                        Shown.quoted(tag) + " is " + entry.value().word() + ", but a mapping is expected",
                        "write some of the fields " + Remedies.list(FIELDS) + " below it, indented"));
            }
        });
        return WordTable.of(words);
    }

    private LanguageWords words(YamlFields fields) {
        int shortest = fields.whole("shortest", 0, 100, LanguageWords.USUAL_SHORTEST);
        int longest = fields.whole("longest", 101, 1000, LanguageWords.USUAL_LONGEST);
        Set<String> akin = new HashSet<>();
        unique(fields.texts("akin"), (tag, item) -> akin.add(item.text()));
        return new LanguageWords(
                forms(fields, "affirmations"),
                akin,
                forms(fields, "currencies"),
                forms(fields, "denials"),
                longest,
                meanings(fields, "meanings"),
                meanings(fields, "meant"),
                byValue(fields, "months", 12),
                forms(fields, "negations"),
                byValue(fields, "numbers", 1_000_000),
                forms(fields, "ordinals"),
                plain(fields),
                forms(fields, "reversible"),
                forms(fields, "sections"),
                shortest,
                units(fields));
    }

    private Map<Meaning, WordForms> meanings(YamlFields fields, String field) {
        Set<String> keys = Stream.of(Meaning.values()).map(Meaning::key).collect(Collectors.toSet());
        Map<Meaning, WordForms> words = new EnumMap<>(Meaning.class);
        fields.fields(field, Set.of(), keys).ifPresent(lists -> {
            for (Meaning meaning : Meaning.values()) {
                words.put(meaning, forms(lists, meaning.key()));
            }
        });
        return words;
    }

    private TimeUnits units(YamlFields fields) {
        Map<String, List<String>> words = new HashMap<>();
        Map<String, YamlValue.Text> seen = new HashMap<>();
        fields.fields("units", Set.of(), Set.copyOf(TimeUnits.KINDS)).ifPresent(kinds -> {
            for (String kind : TimeUnits.KINDS) {
                List<String> list = new ArrayList<>();
                unique(kinds.texts(kind), seen, (word, item) -> list.add(item.text()));
                words.put(kind, list);
            }
        });
        return TimeUnits.of(words);
    }

    private Optional<PlainWords> plain(YamlFields fields) {
        return fields.fields("plain", PLAIN_FIELDS, Set.of())
                .map(plain -> new PlainWords(
                        plain.whole("lix", 1, 100, 100),
                        plain.whole("lix-important", 1, 100, 100),
                        plain.whole("sentence", 1, 1000, 1000),
                        forms(plain, "modals"),
                        forms(plain, "passives"),
                        forms(plain, "actives"),
                        plain.texts("abbreviations").stream()
                                .map(YamlValue.Text::text)
                                .toList()));
    }

    private WordForms forms(YamlFields fields, String key) {
        List<YamlValue.Text> items = fields.texts(key);
        unique(items, (word, item) -> {});
        return WordForms.of(items.stream().map(YamlValue.Text::text).toList());
    }

    /** The words of a mapping from values to lists of words. */
    private Map<String, Integer> byValue(YamlFields fields, String key, int greatest) {
        Map<String, Integer> values = new HashMap<>();
        Optional<YamlFields> lists = fields.fields(key, "write a number, a colon and a list of words in each line");
        if (lists.isEmpty()) {
            return values;
        }
        Map<String, YamlValue.Text> seen = new HashMap<>();
        for (String value : lists.get().keys()) {
            Optional<Integer> number = wholeNumber(value, greatest);
            if (number.isEmpty()) {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        lists.get().place(value),
                        "'" + key + "' has the key " + Shown.quoted(value) + ", which is no number",
                        "write a whole number from 1 to " + greatest));
                continue;
            }
            unique(lists.get().texts(value), seen, (word, item) -> values.put(word, number.get()));
        }
        return values;
    }

    private static Optional<Integer> wholeNumber(String text, int greatest) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text)).filter(number -> number <= greatest);
    }

    private void unique(List<YamlValue.Text> items, BiConsumer<String, YamlValue.Text> each) {
        unique(items, new HashMap<>(), each);
    }

    private void unique(
            List<YamlValue.Text> items, Map<String, YamlValue.Text> seen, BiConsumer<String, YamlValue.Text> each) {
        for (YamlValue.Text item : items) {
            String word = WordForms.fold(item.text());
            YamlValue.Text first = seen.putIfAbsent(word, item);
            if (first == null) {
                each.accept(word, item);
            } else {
                problems.accept(Diagnostic.error(
                        Rule.DUPLICATE_KEY,
                        item.place(),
                        "word " + Shown.quoted(item.text()) + " already stands at line "
                                + first.place().line(),
                        "keep one of the two"));
            }
        }
    }
}
