package no.brobygger.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageTable;

/** Reads {@code data/languages.yaml}: a mapping from tag to what Brobygger must know of the language. */
final class LanguagesReader {

    private static final Set<String> REQUIRED =
            Set.of("autonym", "calendar", "digits", "direction", "icu", "norwegian");
    private static final Set<String> OPTIONAL = Set.of("fallback", "readers");
    private static final List<String> DIRECTIONS = List.of(Direction.LTR.html(), Direction.RTL.html());

    private final Consumer<Diagnostic> problems;
    private final Map<String, List<YamlValue.Text>> fallbacks = new LinkedHashMap<>();

    private LanguagesReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The languages. One with an error is there all the same, so that its other uses are not reported as well. */
    static LanguagesFile read(SiteFolder folder, Consumer<Diagnostic> problems) {
        Optional<YamlValue> file =
                folder.read(SourcePlaces.LANGUAGES, problems).flatMap(source -> YamlParser.parse(source, problems));
        if (file.isEmpty()) {
            return new LanguagesFile(LanguageTable.of(List.of()), false);
        }
        if (!(file.get() instanceof YamlValue.Mapping mapping)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.get().place(),
                    "the file is " + file.get().word() + ", but a mapping from language tags is expected",
                    "begin each language with its tag and a colon, such as nb:"));
            return new LanguagesFile(LanguageTable.of(List.of()), false);
        }
        return new LanguagesReader(problems).languages(mapping);
    }

    private LanguagesFile languages(YamlValue.Mapping mapping) {
        List<Language> languages = new ArrayList<>();
        for (YamlValue.Entry entry : UniqueKeys.of(mapping, problems).values()) {
            Language language = language(entry);
            if (LanguageTable.isWellFormed(entry.key())) {
                languages.add(language);
            }
        }
        LanguageTable table = LanguageTable.of(languages);
        checkFallbacks(table);
        return new LanguagesFile(table, true);
    }

    private Language language(YamlValue.Entry entry) {
        String tag = entry.key();
        checkTag(entry);
        Language standIn = LanguagesFile.standIn(LanguageTable.isWellFormed(tag) ? tag : "und");
        if (!(entry.value() instanceof YamlValue.Mapping mapping)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    entry.value().place(),
                    Shown.quoted(tag) + " is " + entry.value().word() + ", but a mapping is expected",
                    "write the fields " + Remedies.list(REQUIRED) + " below it, indented"));
            return standIn;
        }
        YamlFields fields = YamlFields.of(entry, mapping, REQUIRED, OPTIONAL, problems);
        String direction = fields.choice("direction", DIRECTIONS, Direction.LTR.html());
        fallbacks.put(tag, fields.texts("fallback"));
        return new Language(
                standIn.tag(),
                fields.text("autonym", standIn.autonym()),
                fields.text("norwegian", standIn.norwegianName()),
                Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                icu(fields),
                fields.choice("digits", LanguageTable.digits(), standIn.digits()),
                fields.choice("calendar", LanguageTable.calendars(), standIn.calendar()),
                fallbacks.get(tag).stream().map(YamlValue.Text::text).toList(),
                fields.count("readers", "write how many people may need the language, such as 42700"));
    }

    private void checkTag(YamlValue.Entry entry) {
        String tag = entry.key();
        if (!LanguageTable.isWellFormed(tag)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    entry.place(),
                    Shown.quoted(tag) + " is not a language tag",
                    "write a BCP 47 tag such as nb, ckb or fa-AF"));
            return;
        }
        // Folder names and addresses are compared letter by letter, so a tag is written in one way only.
        String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        if (!usual.equals(tag)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    entry.place(),
                    "language tag " + Shown.quoted(tag) + " is not written in the usual way",
                    "write " + usual));
        }
    }

    private String icu(YamlFields fields) {
        String icu = fields.text("icu", "und");
        if (LanguageTable.isWellFormed(icu)) {
            return icu;
        }
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                fields.place("icu"),
                "icu " + Shown.quoted(icu) + " is not a language tag",
                "write a tag that ICU knows, such as nb or fa-AF-u-ca-gregory-nu-latn"));
        return "und";
    }

    private void checkFallbacks(LanguageTable table) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        fallbacks.forEach((tag, list) -> {
            tags.put(tag, list.stream().map(YamlValue.Text::text).toList());
            list.stream().filter(item -> table.find(item.text()).isEmpty()).forEach(item -> {
                String near = table.suggest(item.text())
                        .or(() -> LanguageTable.isLanguage(item.text())
                                ? Optional.empty()
                                : Nearest.to(item.text(), fallbacks.keySet()))
                        .map(known -> "did you mean " + Shown.quoted(known) + "?")
                        .orElse("use a tag that stands in this file");
                problems.accept(Diagnostic.error(
                        Rule.UNKNOWN_LANGUAGE,
                        item.place(),
                        "unknown language " + Shown.quoted(item.text()) + " in the fallback of " + Shown.quoted(tag),
                        near));
            });
        });
        // A cycle is cut before the next is looked for: findCycle tells one at a time.
        for (Optional<List<String>> cycle = LanguageTable.findCycle(tags);
                cycle.isPresent();
                cycle = LanguageTable.findCycle(tags)) {
            reportCycle(cycle.get());
            tags.remove(cycle.get().get(0));
        }
    }

    private void reportCycle(List<String> cycle) {
        String second = cycle.get(1);
        YamlValue.Text link = fallbacks.get(cycle.get(0)).stream()
                .filter(item -> item.text().equals(second))
                .findFirst()
                .orElseThrow();
        problems.accept(Diagnostic.error(
                Rule.FALLBACK_CYCLE,
                link.place(),
                "the fallback goes in a circle: "
                        + cycle.stream().map(Shown::plain).collect(Collectors.joining(" → ")),
                "take one of them out of the other's fallback"));
    }
}
