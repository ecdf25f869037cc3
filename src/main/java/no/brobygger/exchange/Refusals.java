package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** Lists what an import does not take, each unit with its place and the way out, and counts it by reason. */
final class Refusals {

    private final Consumer<Diagnostic> problems;
    private final SortedMap<Rule, Integer> counts = new TreeMap<>();
    private final Set<String> languages = new HashSet<>();
    /** Files in which a text does not say of which page it is. */
    private final Set<String> pageless = new HashSet<>();
    /** By file: those that nobody edited and whose source has changed, in the order of the file. */
    private final SortedMap<String, List<IncomingUnit>> unedited = new TreeMap<>();

    Refusals(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    SortedMap<Rule, Integer> counts() {
        return counts;
    }

    /** Counts one whose reason is told elsewhere. */
    void count(Rule rule) {
        counts.merge(rule, 1, Integer::sum);
    }

    /** Told once for each file and language, since it is true of every unit. */
    void language(IncomingUnit unit, List<String> known) {
        counts.merge(Rule.EXCHANGE_LANGUAGE, 1, Integer::sum);
        if (languages.add(unit.place().path() + "\n" + unit.language())) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_LANGUAGE,
                    unit.place(),
                    unit.language().isEmpty()
                            ? "the file does not say which language its translations are in"
                            : "the translations are in " + Shown.quoted(unit.language())
                                    + ", which this site does not know",
                    Nearest.to(unit.language(), known)
                                    .map(near -> "did you mean '" + near + "'? ")
                                    .orElse("")
                            + "write one of " + String.join(", ", known) + " as the target language"));
        }
    }

    void unknownPage(IncomingUnit unit, Collection<String> known) {
        if (unit.page().isEmpty()) {
            noPage(unit);
            return;
        }
        refuse(
                Rule.EXCHANGE_UNKNOWN_UNIT,
                unit,
                "there is no page " + Shown.quotedText(unit.page()) + " that is translated into "
                        + Shown.quoted(unit.language()),
                Nearest.to(unit.page(), known)
                        .map(near -> "if that is '" + near + "' now, write its name instead; else export again")
                        .orElse("export again; a bundle of translations/ is edited in its place, not imported"));
    }

    /** Told once for each file, since a bundle of the site says it of none of its texts. */
    private void noPage(IncomingUnit unit) {
        counts.merge(Rule.EXCHANGE_UNKNOWN_UNIT, 1, Integer::sum);
        if (pageless.add(unit.place().path())) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_UNKNOWN_UNIT,
                    unit.place(),
                    "the file does not say which page this text is of, nor perhaps others",
                    "a bundle of translations/ is edited in its place, not imported: put the file there; else export"
                            + " again"));
        }
    }

    void sourceChanged(IncomingUnit unit) {
        refuse(
                Rule.EXCHANGE_SOURCE_CHANGED,
                unit,
                "the source of this translation has changed since the export, or is gone",
                "export again, and translate the source as it is now");
    }

    /** Nothing of anybody's work is lost by it, so these are told together. */
    void uneditedSourceChanged(IncomingUnit unit) {
        counts.merge(Rule.EXCHANGE_SOURCE_CHANGED, 1, Integer::sum);
        unedited.computeIfAbsent(unit.place().path(), path -> new ArrayList<>()).add(unit);
    }

    /** To be called once, when all units are judged. */
    void tellUnedited() {
        unedited.values()
                .forEach(units -> problems.accept(Diagnostic.warning(
                        Rule.EXCHANGE_SOURCE_CHANGED,
                        units.get(0).place(),
                        "the source of " + units.size()
                                + " of the file's translations, which nobody has edited, has changed since the export,"
                                + " or is gone; this is the first",
                        "nothing is lost; export again before you work on with this file")));
    }

    /** @param other brings the same text in another translation */
    void twice(IncomingUnit unit, IncomingUnit other) {
        refuse(
                Rule.EXCHANGE_TWICE,
                unit,
                "this text is translated otherwise at " + other.place() + ", and neither was taken",
                "keep one of the two, and import again");
    }

    void barred(IncomingUnit unit) {
        refuse(
                Rule.EXCHANGE_BARRED,
                unit,
                "this translation does not pass the checks that every published translation must pass",
                "mend what is told about this place, and import again");
    }

    /** @param current what the bundle has */
    void verdict(IncomingUnit unit, Verdict verdict, String current) {
        switch (verdict) {
            case NEWER_EDIT ->
                refuse(
                        Rule.EXCHANGE_NEWER_EDIT,
                        unit,
                        (unit.trace().isPresent()
                                        ? "the bundle's translation was edited after the export: "
                                        : "the file has lost what this text was when it left, and the bundle's translation"
                                                + " may be newer: ")
                                + Shown.quotedText(current),
                        "compare the two; --force takes those of the file");
            case LOWERS ->
                refuse(
                        Rule.EXCHANGE_LOWERS,
                        unit,
                        unit.target().isEmpty()
                                ? "the translation is empty here, and the bundle has one"
                                : "the translation is marked as doubtful here, and the bundle has a finished one",
                        "mark the doubt in the bundle itself, or finish the translation here");
            case LOWERS_REVIEW ->
                refuse(
                        Rule.EXCHANGE_LOWERS,
                        unit,
                        "the bundle is reviewed, and this other translation is not",
                        "import with --review once somebody has read the file against the source");
            case UNCHANGED, TAKE -> throw new IllegalArgumentException(verdict + " is no refusal");
        }
    }

    private void refuse(Rule rule, IncomingUnit unit, String message, String remedy) {
        counts.merge(rule, 1, Integer::sum);
        problems.accept(Diagnostic.error(rule, unit.place(), message, remedy)
                .withDetails(List.of(
                        "source:      " + Shown.text(unit.source()), "translation: " + Shown.text(unit.target()))));
    }
}
