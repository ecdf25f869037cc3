package no.brobygger.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.Remedies;
import no.brobygger.source.SchoolIds;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;

/** Says what is wrong with an answer about a new school, in the words that the reader of {@code school.yaml} has. */
final class AnswerCheck {

    private static final List<String> KINDS =
            Arrays.stream(SchoolKind.values()).map(SchoolKind::word).toList();

    /** What a terminal or the JDK puts in place of bytes that it does not understand. */
    private static final char NOT_UNDERSTOOD = '\uFFFD';

    private final SiteSource site;
    private final String id;
    private final SourceLocation place;

    /** @param id of the school, whose file need not be there */
    AnswerCheck(SiteSource site, String id) {
        this.site = site;
        this.id = id;
        this.place = SourceLocation.startOf(SchoolIds.file(id));
    }

    /**
     * What is wrong with a draft that was sound before one more question was answered; empty when the reader would
     * take the file without a word.
     *
     * @param latest the question
     */
    Optional<Diagnostic> problem(SchoolDraft draft, SchoolQuestion latest) {
        DiagnosticLog log = new DiagnosticLog();
        check(latest, draft.told(latest).orElse(""), log);
        if (!log.hasErrors()) {
            new SiteReader().school(site, id, draft.text(), log);
        }
        // The statement is not asked for: the file says how to add it. A wrong main language is also a wrong tag above
        // the name; the field that was asked for stands last.
        return log.sorted().stream()
                .filter(problem -> problem.isError() || problem.rule() != Rule.MISSING_KEY)
                .reduce((earlier, last) -> last);
    }

    /** What the reader does not see, or would tell of a longer file in words for its author. */
    private void check(SchoolQuestion question, String answer, Consumer<Diagnostic> problems) {
        if (question == SchoolQuestion.NAME && answer.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.MISSING_KEY,
                    place,
                    "the school has no name",
                    "write what it is called, such as Eksempel skole"));
        } else if (answer.lines().count() > 1) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "'" + question.key() + "' has more than one line",
                    "write it on one line"));
        } else if (answer.indexOf(NOT_UNDERSTOOD) >= 0) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "'" + question.key() + "' " + Shown.quoted(answer) + " has a character that was not understood",
                    "make the terminal use UTF-8 (LC_ALL=C.UTF-8), and try again"));
        } else if (question == SchoolQuestion.KIND && !answer.isEmpty() && !KINDS.contains(answer)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "unknown kind " + Shown.quoted(answer),
                    Remedies.choices(answer, KINDS)));
        } else {
            answer.codePoints().filter(AnswerCheck::isNoText).findFirst().ifPresent(c -> problems.accept(noText(c)));
        }
    }

    /** Beside what no file may hold: what a file may have between its lines, and what UTF-8 has no bytes for. */
    private static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private Diagnostic noText(int c) {
        return Diagnostic.error(
                Rule.CONTROL_CHARACTER,
                place,
                String.format(Locale.ROOT, "control character '\\u%04X' is no text", c),
                "delete the character; the page sets the direction itself");
    }
}
