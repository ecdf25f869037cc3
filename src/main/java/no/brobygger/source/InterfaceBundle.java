package no.brobygger.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.language.Language;
import no.brobygger.language.MessageProblem;
import no.brobygger.language.PluralForms;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleReader;

/** The site's own words in one language: complete and right, or an error for each that is not. */
final class InterfaceBundle {

    private final Language language;
    private final PluralForms plurals;
    private final Map<String, InterfaceText> source;
    private final Predicate<String> doubtful;
    private final ErrorWatch problems;
    private final String path;
    private final Map<String, WrittenText> messages = new HashMap<>();

    /**
     * @param source the sound texts in bokmål
     * @param doubtful which other keys may be of a text that could not be read: their translations are not judged
     */
    InterfaceBundle(
            Language language,
            Map<String, InterfaceText> source,
            Predicate<String> doubtful,
            Consumer<Diagnostic> problems) {
        this.language = language;
        this.plurals = PluralForms.of(language);
        this.source = source;
        this.doubtful = doubtful;
        this.problems = new ErrorWatch(problems);
        this.path = BundleFolder.ofInterface(language);
    }

    /** The sound texts by key. */
    Map<String, WrittenText> read(SiteFolder folder) {
        if (!folder.has(path)) {
            reportUntranslated();
            return messages;
        }
        Optional<Bundle> bundle =
                folder.read(path, problems).flatMap(file -> new BundleReader().read(file, language.tag(), problems));
        // An entry that could not be read is missing for that reason, which has been told.
        boolean whole = !problems.sawError();
        bundle.ifPresent(texts -> check(texts, whole));
        if (bundle.isEmpty() && whole) {
            reportUntranslated();
        }
        return messages;
    }

    private void check(Bundle bundle, boolean whole) {
        Map<String, List<BundleEntry>> entries = new HashMap<>();
        for (BundleEntry entry : bundle.entries()) {
            if (!entry.obsolete()) {
                byKey(entry).ifPresent(key -> entries.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(entry));
            }
        }
        Set<String> missing = new HashSet<>();
        source.forEach((key, text) -> {
            List<BundleEntry> found = entries.getOrDefault(key, List.of());
            if (found.isEmpty()) {
                missing.add(key);
            } else {
                reportRepeated(key, found);
                translation(text, found.get(0))
                        .ifPresent(message ->
                                messages.put(key, new WrittenText(text, language, message, place(found.get(0)))));
            }
        });
        if (whole) {
            source.values().stream()
                    .filter(text -> missing.contains(text.key()))
                    .forEach(this::reportMissing);
        }
    }

    private Optional<String> byKey(BundleEntry entry) {
        Optional<String> key = entry.context().filter(source::containsKey);
        if (entry.context().isEmpty()) {
            error(
                    Rule.UNKNOWN_KEY,
                    place(entry),
                    "the text " + Shown.quoted(entry.source()) + " has no msgctxt",
                    keyOf(entry.source())
                            .map(known -> "write msgctxt \"" + Shown.plain(known) + "\" above it")
                            .orElse("write its key in " + InterfaceTexts.PATH + " as msgctxt above it, or delete it"));
        } else if (key.isEmpty() && !doubtful.test(entry.context().get())) {
            String unknown = entry.context().get();
            error(
                    Rule.UNKNOWN_KEY,
                    place(entry),
                    "unknown key " + Shown.quoted(unknown),
                    Remedies.nearest(
                            unknown, source.keySet(), "delete the entry; the keys stand in " + InterfaceTexts.PATH));
        }
        return key;
    }

    private Optional<String> keyOf(String pattern) {
        return source.values().stream()
                .filter(text -> text.message().pattern().equals(pattern))
                .map(InterfaceText::key)
                .findFirst();
    }

    private void reportRepeated(String key, List<BundleEntry> entries) {
        entries.stream()
                .skip(1)
                .forEach(entry -> error(
                        Rule.DUPLICATE_KEY,
                        place(entry),
                        "key " + Shown.quoted(key) + " already stands at line "
                                + entries.get(0).line(),
                        "keep one of the two"));
    }

    private Optional<InterfaceMessage> translation(InterfaceText text, BundleEntry entry) {
        String key = Shown.quoted(text.key());
        String pattern = text.message().pattern();
        if (!entry.source().equals(pattern)) {
            problems.accept(Diagnostic.error(
                            Rule.INTERFACE_OUTDATED,
                            place(entry),
                            "the source text of " + key + " has changed since it was translated",
                            "translate the new source, and write it as msgid")
                    .withDetails(List.of("source now:  " + pattern, "source then: " + Shown.text(entry.source()))));
        } else if (entry.target().isBlank()) {
            error(
                    Rule.INTERFACE_INCOMPLETE,
                    place(entry),
                    "the text of " + key + " is not translated into '" + language.tag() + "'",
                    "write the translation as msgstr");
        } else if (entry.isFuzzy()) {
            error(
                    Rule.INTERFACE_OUTDATED,
                    place(entry),
                    "the translation of " + key + " is marked fuzzy",
                    "check it against its source, then delete the word fuzzy above it");
        } else {
            return checked(text, entry);
        }
        return Optional.empty();
    }

    private Optional<InterfaceMessage> checked(InterfaceText text, BundleEntry entry) {
        try {
            InterfaceMessage message = InterfaceMessage.parse(entry.target());
            List<MessageProblem> found = message.checkAgainst(text.message(), plurals);
            found.forEach(problem -> problems.accept(
                    problem.at(place(entry)).withDetails(List.of("translation: " + Shown.text(entry.target())))));
            return found.isEmpty() ? Optional.of(message) : Optional.empty();
        } catch (InvalidMessageException e) {
            problems.accept(
                    e.problem().at(place(entry)).withDetails(List.of("translation: " + Shown.text(entry.target()))));
            return Optional.empty();
        }
    }

    /** One error for all texts: there is no file, or nothing in it. */
    private void reportUntranslated() {
        if (!source.isEmpty()) {
            error(
                    Rule.INTERFACE_INCOMPLETE,
                    SourceLocation.startOf(path),
                    "the interface is not translated into '" + language.tag() + "'",
                    "write this file, or take " + language.tag() + " out of brobygger.languages");
        }
    }

    private void reportMissing(InterfaceText text) {
        problems.accept(Diagnostic.error(
                        Rule.INTERFACE_INCOMPLETE,
                        SourceLocation.startOf(path),
                        "the text of " + Shown.quoted(text.key()) + " is missing",
                        "add an entry with msgctxt \"" + Shown.plain(text.key()) + "\" and this source as msgid")
                .withDetails(List.of("source: " + text.message().pattern())));
    }

    private SourceLocation place(BundleEntry entry) {
        return new SourceLocation(path, entry.line(), 1);
    }

    private void error(Rule rule, SourceLocation place, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, place, message, remedy));
    }
}
