package no.brobygger.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.language.Language;
import no.brobygger.language.MessageProblem;

/** Reads the site's own words: in bokmål from {@code templates/interface.properties}, else from PO. */
final class InterfaceReader {

    static final String PATH = InterfaceTexts.PATH;
    static final String LANGUAGE = InterfaceTexts.LANGUAGE;

    private final SiteFolder folder;
    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;

    private InterfaceReader(SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.folder = folder;
        this.languages = languages;
        this.problems = problems;
    }

    static InterfaceTexts read(
            SiteFolder folder, LanguagesFile languages, List<Language> published, Consumer<Diagnostic> problems) {
        return new InterfaceReader(folder, languages, problems).texts(published);
    }

    private InterfaceTexts texts(List<Language> published) {
        ErrorWatch watch = new ErrorWatch(problems);
        Optional<PropertyLines> file = folder.read(PATH, watch).map(source -> PropertyLines.ofFile(source, watch));
        if (file.isEmpty()) {
            return new InterfaceTexts(List.of(), Map.of());
        }
        Map<String, InterfaceText> source = new LinkedHashMap<>();
        file.get().all().forEach(line -> source.put(line.key(), text(file.get(), line)));
        // A line that could not be read has a key that templates may well ask for.
        if (!watch.sawError()) {
            TemplateTexts.check(folder, source, problems);
        }
        Map<String, Map<String, InterfaceMessage>> translations = new HashMap<>();
        for (Language language : published) {
            if (!language.tag().equals(LANGUAGE)) {
                translations.put(language.tag(), new InterfaceBundle(language, source, problems).read(folder));
            }
        }
        return new InterfaceTexts(source.values(), translations);
    }

    private InterfaceText text(PropertyLines lines, PropertyLine line) {
        if (line.value().isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    lines.keyPlace(line),
                    "key " + Shown.quoted(line.key()) + " has no text",
                    "write the text in bokmål, or delete the line"));
            return new InterfaceText(line.key(), standIn(), Optional.empty());
        }
        Optional<String> note = Optional.of(String.join(" ", line.comments())).filter(text -> !text.isBlank());
        return new InterfaceText(line.key(), message(lines, line), note);
    }

    private InterfaceMessage message(PropertyLines lines, PropertyLine line) {
        InterfaceMessage message;
        try {
            message = InterfaceMessage.parse(line.value());
        } catch (InvalidMessageException e) {
            problems.accept(e.problem().at(lines.valuePlace(line, e.index())));
            return standIn();
        }
        // Without bokmål in the language table its plural categories are unknown; that it is not there is told
        // elsewhere.
        List<MessageProblem> found = languages
                .table()
                .find(LANGUAGE)
                .map(language -> message.checkAgainst(message, language))
                .orElse(List.of());
        found.forEach(problem -> problems.accept(problem.at(lines.valuePlace(line))));
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
