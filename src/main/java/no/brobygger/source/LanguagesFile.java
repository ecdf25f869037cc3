package no.brobygger.source;

import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageTable;

/**
 * {@code data/languages.yaml}, and which of its languages are published, as far as it could be read.
 *
 * @param table the languages that stand there
 * @param isReliable whether a tag that is not in the table is really unknown; false when the file itself is broken, for
 *     then one error is enough
 * @param knowsPublished whether a language that the settings do not publish is really not; false after an error in them
 */
record LanguagesFile(LanguageTable table, boolean isReliable, boolean knowsPublished) {

    LanguagesFile(LanguageTable table, boolean isReliable) {
        this(table, isReliable, true);
    }

    /** What is wrong with a tag that stands somewhere; nothing when it is a language, or may be one. */
    Optional<Diagnostic> problem(String tag, SourceLocation place) {
        return isReliable && table.find(tag).isEmpty()
                ? Optional.of(Diagnostic.error(
                        Rule.UNKNOWN_LANGUAGE, place, "unknown language " + Shown.quoted(tag), remedy(tag)))
                : Optional.empty();
    }

    private String remedy(String tag) {
        return table.suggest(tag)
                .map(near -> "did you mean " + Shown.quoted(near) + "?")
                .orElse("use a tag of data/languages.yaml, or describe the language there");
    }

    /**
     * The language of a tag, or one made up from the tag alone: reading must go on after an error, and what is read
     * then is never published.
     */
    Language orStandIn(String tag) {
        return table.find(tag).orElseGet(() -> standIn(tag));
    }

    /** The same with this language in the table, so that whoever looks it up finds it. */
    LanguagesFile with(Language language) {
        if (table.find(language.tag()).isPresent()) {
            return this;
        }
        return new LanguagesFile(table.with(List.of(language)), isReliable, knowsPublished);
    }

    /** The same, after reading settings in which there was an error or not. */
    LanguagesFile knowingPublished(boolean known) {
        return new LanguagesFile(table, isReliable, known);
    }

    static Language standIn(String tag) {
        return new Language(tag, tag, tag, Direction.LTR, "und", "latn", "gregory", List.of());
    }
}
