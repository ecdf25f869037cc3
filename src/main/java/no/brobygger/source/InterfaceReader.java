package no.brobygger.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Severity;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.language.Language;
import no.brobygger.language.PluralForms;

/** Reads the site's own words: in bokmål from {@code templates/interface.properties}, else from PO. */
final class InterfaceReader {

    private final SiteFolder folder;
    private final LanguagesFile languages;
    private final SiteSettings settings;
    private final Consumer<Diagnostic> problems;
    /** Of bokmål; empty without it in the language table, which is told elsewhere. */
    private final Optional<PluralForms> plurals;

    private InterfaceReader(
            SiteFolder folder, LanguagesFile languages, SiteSettings settings, Consumer<Diagnostic> problems) {
        this.folder = folder;
        this.languages = languages;
        this.settings = settings;
        this.problems = problems;
        this.plurals = languages.table().find(InterfaceTexts.LANGUAGE).map(PluralForms::of);
    }

    static InterfaceTexts read(
            SiteFolder folder, LanguagesFile languages, SiteSettings settings, Consumer<Diagnostic> problems) {
        return new InterfaceReader(folder, languages, settings, problems).texts();
    }

    private InterfaceTexts texts() {
        ErrorWatch watch = new ErrorWatch(problems);
        Optional<PropertyLines> file =
                folder.read(InterfaceTexts.PATH, watch).map(source -> PropertyLines.ofFile(source, watch));
        if (file.isEmpty()) {
            return new InterfaceTexts(List.of(), List.of(), Map.of(), Map.of());
        }
        Map<String, InterfaceText> source = new LinkedHashMap<>();
        Map<String, InterfaceText> sound = new LinkedHashMap<>();
        for (PropertyLine line : file.get().all()) {
            ErrorWatch ofText = new ErrorWatch(problems);
            InterfaceText text = text(file.get(), line, ofText);
            source.put(line.key(), text);
            if (!ofText.sawError() && !file.get().isRepeated(line.key())) {
                sound.put(line.key(), text);
            }
        }
        // Of a text with an error, or one that may stand in a line that could not be read, no translation is judged.
        Predicate<String> doubtful = watch.sawError() ? key -> true : source::containsKey;
        // A line that could not be read has a key that templates may well ask for.
        if (!watch.sawError()) {
            TemplateTexts.check(folder, source, problems);
        }
        return translated(source, sound, doubtful);
    }

    private InterfaceTexts translated(
            Map<String, InterfaceText> source, Map<String, InterfaceText> sound, Predicate<String> doubtful) {
        List<WrittenText> written = new ArrayList<>();
        Map<String, Language> voices = new HashMap<>();
        for (Language language : described()) {
            if (settings.preparing().contains(language)) {
                Map<String, WrittenText> own = prepared(language, sound, doubtful);
                if (own.size() < sound.size()) {
                    voices.put(language.tag(), standIn(language));
                } else {
                    written.addAll(own.values());
                }
            } else if (!language.tag().equals(InterfaceTexts.LANGUAGE)) {
                written.addAll(new InterfaceBundle(language, sound, doubtful, problems)
                        .read(folder)
                        .values());
            }
        }
        return new InterfaceTexts(source.values(), written, Map.of(), voices);
    }

    /** Without the stand-in for a source language that is unknown, whose words nobody can have translated. */
    private List<Language> described() {
        return settings.languages().stream()
                .filter(language -> languages.table().find(language.tag()).isPresent())
                .toList();
    }

    /** The sound texts of a language in preparation: what is not there yet is told in one line, and stops nobody. */
    private Map<String, WrittenText> prepared(
            Language language, Map<String, InterfaceText> source, Predicate<String> doubtful) {
        Set<Rule> expected = Set.of(Rule.INTERFACE_INCOMPLETE, Rule.INTERFACE_OUTDATED);
        Map<String, WrittenText> own = new InterfaceBundle(language, source, doubtful, problem -> {
                    if (!expected.contains(problem.rule())) {
                        problems.accept(problem.as(Severity.WARNING));
                    }
                })
                .read(folder);
        int missing = source.size() - own.size();
        if (missing > 0) {
            problems.accept(Diagnostic.warning(
                    Rule.INTERFACE_INCOMPLETE,
                    SourceLocation.startOf(BundleFolder.ofInterface(language)),
                    "'" + language.tag() + "' is in preparation: " + missing + " of " + source.size()
                            + " texts of the interface are not translated, so its pages are shown in '"
                            + standIn(language).tag() + "' and say so",
                    "translate them all; until then nothing else in '" + language.tag() + "' is shown"));
        }
        return own;
    }

    /** The first language of the chain that must be whole. */
    private Language standIn(Language language) {
        return languages.table().chain(language, settings.mainLanguage(), settings.sourceLanguage()).stream()
                .filter(other -> settings.languages().contains(other)
                        && !settings.preparing().contains(other))
                .findFirst()
                .orElse(settings.sourceLanguage());
    }

    private InterfaceText text(PropertyLines lines, PropertyLine line, Consumer<Diagnostic> found) {
        if (line.value().isEmpty()) {
            found.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    lines.keyPlace(line),
                    "key " + Shown.quoted(line.key()) + " has no text",
                    "write the text in bokmål, or delete the line"));
            return new InterfaceText(line.key(), standIn(), Optional.empty());
        }
        Optional<String> note = Optional.of(String.join(" ", line.comments())).filter(text -> !text.isBlank());
        return new InterfaceText(line.key(), message(lines, line, found), note);
    }

    private InterfaceMessage message(PropertyLines lines, PropertyLine line, Consumer<Diagnostic> found) {
        InterfaceMessage message;
        try {
            message = InterfaceMessage.parse(line.value());
        } catch (InvalidMessageException e) {
            found.accept(e.problem().at(lines.valuePlace(line, e.index())));
            return standIn();
        }
        plurals.map(forms -> message.checkAgainst(message, forms))
                .orElse(List.of())
                .forEach(problem -> found.accept(problem.at(lines.valuePlace(line))));
        return message;
    }

    /** Stands where a text has an error, so that the other texts can be read on. */
    private static InterfaceMessage standIn() {
        try {
            return InterfaceMessage.parse("?");
        } catch (InvalidMessageException e) {
            throw new IllegalStateException("'?' is a text", e);
        }
    }
}
