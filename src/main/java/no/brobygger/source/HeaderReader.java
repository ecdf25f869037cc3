package no.brobygger.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;

/** Checks the lines of one page's header and makes the typed header of them. */
final class HeaderReader {

    static final Set<String> KEYS = Set.of(
            "changes",
            "checked",
            "importance",
            "language",
            "law",
            "order",
            "sources",
            "status",
            "summary",
            "threshold",
            "title",
            "type");
    private static final List<String> STATES = List.of("draft", "published");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern PERCENT = Pattern.compile("100|[0-9]{1,2}");
    private static final Pattern IMPORTANCE = Pattern.compile("[" + PageHeader.LEAST + "-" + PageHeader.MOST + "]");

    private final PropertyLines lines;
    private final PageKind kind;
    private final HeaderWords words;
    private final ErrorWatch problems;

    /** Lines with a misspelt key, by the key that is meant. */
    private final Map<String, PropertyLine> misspelt = new HashMap<>();

    /**
     * @param lines the header's lines
     * @param kind what a page at this path is
     * @param words the languages and laws a header may name
     * @param problems may have seen an error in the lines already
     */
    HeaderReader(PropertyLines lines, PageKind kind, HeaderWords words, ErrorWatch problems) {
        this.lines = lines;
        this.kind = kind;
        this.words = words;
        this.problems = problems;
    }

    /**
     * The header; after an error with stand-ins for what is wrong, or empty if nobody knows the language: all that can be
     * said of a text depends on it.
     */
    Optional<PageHeader> read() {
        lines.all().forEach(this::checkKey);
        checkKind();
        HeaderText title = title();
        boolean published = published();
        Optional<HeaderText> summary = text("summary");
        Optional<HeaderText> changes = changes();
        int order = order();
        int importance = importance();
        Optional<LocalDate> checked = checked();
        Optional<String> language = language();
        OptionalInt threshold = threshold();
        HeaderIds ids = new HeaderIds(lines, words.files(), problems);
        List<String> law = ids.law();
        List<String> sources = ids.sources();
        return language.map(tag -> new PageHeader(
                kind, published, title, summary, changes, order, importance, checked, tag, threshold, law, sources));
    }

    private void checkKey(PropertyLine line) {
        if (!KEYS.contains(line.key())) {
            error(
                    Rule.UNKNOWN_KEY,
                    lines.keyPlace(line),
                    "unknown key " + Shown.quoted(line.key()),
                    Remedies.choices(line.key(), KEYS));
            Remedies.meant(line.key(), KEYS).ifPresent(meant -> misspelt.putIfAbsent(meant, line));
        } else if (line.value().isEmpty() && !line.key().equals("title")) {
            error(
                    Rule.INVALID_VALUE,
                    lines.keyPlace(line),
                    "key '" + line.key() + "' has no value",
                    "write a value, or delete the line");
        }
    }

    private void checkKind() {
        Optional<PropertyLine> line = value("type");
        if (line.isEmpty() || line.get().value().equals(kind.word())) {
            return;
        }
        String value = line.get().value();
        List<String> known =
                Arrays.stream(PageKind.values()).map(PageKind::word).toList();
        SourceLocation place = lines.valuePlace(line.get());
        if (!known.contains(value)) {
            error(Rule.INVALID_VALUE, place, "unknown type " + Shown.quoted(value), Remedies.choices(value, known));
            return;
        }
        error(
                Rule.INVALID_VALUE,
                place,
                "type '" + value + "' does not fit this file, which is a " + kind.word(),
                "write type=" + kind.word() + ", or delete the line: content/index.md is the home,"
                        + " index.md in a folder its topic, a file in slots/ a slot, and any other a page");
    }

    private HeaderText title() {
        return text("title").orElseGet(() -> {
            error(
                    Rule.MISSING_KEY,
                    lines.find("title").map(lines::keyPlace).orElseGet(this::start),
                    "the header has no title",
                    "write a line title= with the page's title");
            return new HeaderText("?", 0);
        });
    }

    /** What is new is told by the day it was written. */
    private Optional<HeaderText> changes() {
        Optional<PropertyLine> line = value("changes");
        if (line.isPresent() && value("checked").isEmpty()) {
            error(
                    Rule.MISSING_KEY,
                    lines.keyPlace(line.get()),
                    "the header says what is new, but not from what day",
                    "write a line checked= with the day you last compared the page with the law");
        }
        return text("changes");
    }

    private Optional<HeaderText> text(String key) {
        return value(key)
                .filter(line -> !line.value().isBlank())
                .map(line -> new HeaderText(line.value(), line.valueStart()));
    }

    private boolean published() {
        Optional<PropertyLine> line = value("status");
        if (line.isPresent() && !STATES.contains(line.get().value())) {
            String value = line.get().value();
            error(
                    Rule.INVALID_VALUE,
                    lines.valuePlace(line.get()),
                    "unknown status " + Shown.quoted(value),
                    Remedies.choices(value, STATES));
        }
        // JBake leaves a page without a status out and says nothing; here only the word draft keeps a page back.
        return line.filter(status -> status.value().equals("draft")).isEmpty();
    }

    private int order() {
        Optional<PropertyLine> line = value("order");
        if (line.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        String value = line.get().value();
        if (NUMBER.matcher(value).matches()) {
            return Integer.parseInt(value);
        }
        error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line.get()),
                "order " + Shown.quoted(value) + " is not a whole number",
                "write a number such as 15: lower comes first");
        return Integer.MAX_VALUE;
    }

    private int importance() {
        Optional<PropertyLine> line = value("importance");
        if (line.isEmpty()) {
            return PageHeader.USUAL;
        }
        String value = line.get().value();
        if (IMPORTANCE.matcher(value).matches()) {
            return Integer.parseInt(value);
        }
        error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line.get()),
                "importance " + Shown.quoted(value) + " is not a number from 1 to 5",
                "write 5 for a page that parents need most, 1 for one they can do without; without the line it is 3");
        return PageHeader.USUAL;
    }

    private OptionalInt threshold() {
        Optional<PropertyLine> line = value("threshold");
        if (line.isEmpty()) {
            return OptionalInt.empty();
        }
        String value = line.get().value();
        if (PERCENT.matcher(value).matches()) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line.get()),
                "threshold " + Shown.quoted(value) + " is not a whole number from 0 to 100",
                "write a percentage without the sign, such as 30; without the line it is the site's");
        return OptionalInt.empty();
    }

    private Optional<LocalDate> checked() {
        Optional<PropertyLine> line = value("checked");
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String value = line.get().value();
        boolean written = DATE.matcher(value).matches();
        if (written) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                // Told below: such a day is in no calendar.
            }
        }
        error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line.get()),
                written
                        ? "date '" + value + "' is not in the calendar"
                        : "date " + Shown.quoted(value) + " is not of the form year-month-day",
                Corrections.day(value).map(day -> "write " + day).orElse("write a date such as 2026-11-22"));
        return Optional.empty();
    }

    private Optional<String> language() {
        Optional<PropertyLine> line = value("language");
        if (line.isEmpty()) {
            return Optional.of(words.settings().sourceLanguage().tag());
        }
        String tag = line.get().value();
        Optional<Diagnostic> unknown = words.languages().problem(tag, lines.valuePlace(line.get()));
        if (unknown.isPresent()) {
            problems.accept(unknown.get());
            return Optional.empty();
        }
        boolean published = words.settings().publishes(tag);
        if (!published && words.languages().knowsPublished()) {
            error(
                    Rule.UNPUBLISHED_LANGUAGE,
                    lines.valuePlace(line.get()),
                    "the page is written in " + Shown.quoted(tag) + ", which is not published",
                    "add " + tag + " to brobygger.languages in jbake.properties, or move the page out of content/");
        }
        return Optional.of(tag).filter(known -> published);
    }

    private Optional<PropertyLine> value(String key) {
        return lines.find(key).or(() -> Optional.ofNullable(misspelt.get(key))).filter(line -> !line.value()
                .isEmpty());
    }

    private SourceLocation start() {
        return SourceLocation.startOf(lines.source().path());
    }

    private void error(Rule rule, SourceLocation place, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, place, message, remedy));
    }
}
