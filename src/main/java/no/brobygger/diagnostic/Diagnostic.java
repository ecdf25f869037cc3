package no.brobygger.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * A problem as a value: how bad, which rule, where, what was found, and what to do.
 *
 * @param severity whether it stops publishing
 * @param rule the kind of problem, printed in brackets
 * @param location where it is
 * @param message starts in lower case; the offending value in quotes, then what was expected; one line
 * @param details further lines to show, such as the texts that differ; may be empty
 * @param remedy what to do, with the choices; one line, never empty
 */
public record Diagnostic(
        Severity severity, Rule rule, SourceLocation location, String message, List<String> details, String remedy)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::remedy);

    public Diagnostic {
        details = List.copyOf(details);
        if (message.isBlank() || message.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("message '" + message + "' must be one line");
        }
        if (remedy.isBlank() || remedy.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("remedy '" + remedy + "' must be one line");
        }
    }

    public static Diagnostic error(Rule rule, SourceLocation location, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, rule, location, message, List.of(), remedy);
    }

    public static Diagnostic warning(Rule rule, SourceLocation location, String message, String remedy) {
        return new Diagnostic(Severity.WARNING, rule, location, message, List.of(), remedy);
    }

    /** The same problem with further lines to show. */
    public Diagnostic withDetails(List<String> lines) {
        return new Diagnostic(severity, rule, location, message, lines, remedy);
    }

    /** The same problem, taken as seriously as this. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, rule, location, message, details, remedy);
    }

    /** The same in another file, of which the one it was found in is a copy. */
    public Diagnostic in(String path) {
        SourceLocation there = new SourceLocation(path, location.line(), location.column());
        return new Diagnostic(severity, rule, there, message, details, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** What is printed: the place, the problem, then the details and the remedy, each indented by two spaces. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(location).append(": ").append(severity.word()).append(": ").append(message);
        text.append(" [").append(rule.id()).append(']');
        details.forEach(line -> text.append("\n  ").append(line));
        return text.append("\n  ").append(remedy).toString();
    }
}
