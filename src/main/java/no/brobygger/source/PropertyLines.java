package no.brobygger.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * The keys and values of a property file or of a page header, in file order, each with its place.
 *
 * <p>A property file has {@code key=value} or {@code key: value} lines, comments that begin with {@code #} or
 * {@code !}, lines continued after a backslash, and escapes such as <code>&#92;u00e5</code>. A header is plainer:
 * {@code key=value} only, and nothing is escaped, as JBake reads it.
 */
final class PropertyLines {

    private final SourceText source;
    private final Map<String, PropertyLine> lines = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private PropertyLines(SourceText source) {
        this.source = source;
    }

    /** Reads a whole property file. */
    static PropertyLines ofFile(SourceText source, Consumer<Diagnostic> problems) {
        return read(source, source.text().length(), PropertyScanner.Dialect.PROPERTIES, problems);
    }

    /** Reads a page's header: the lines before the offset where its separator stands. */
    static PropertyLines ofHeader(SourceText source, int separatorStart, Consumer<Diagnostic> problems) {
        return read(source, separatorStart, PropertyScanner.Dialect.HEADER, problems);
    }

    private static PropertyLines read(
            SourceText source, int end, PropertyScanner.Dialect dialect, Consumer<Diagnostic> problems) {
        PropertyLines result = new PropertyLines(source);
        new PropertyScanner(source, end, dialect, problems).scan(line -> result.add(line, problems));
        return result;
    }

    private void add(PropertyLine line, Consumer<Diagnostic> problems) {
        ControlCharacters.in(line.value(), () -> keyPlace(line)).ifPresent(problems);
        PropertyLine first = lines.putIfAbsent(line.key(), line);
        if (first != null) {
            repeated.add(line.key());
            problems.accept(Diagnostic.error(
                    Rule.DUPLICATE_KEY,
                    keyPlace(line),
                    "key " + Shown.quoted(line.key()) + " is already set at line "
                            + keyPlace(first).line(),
                    "keep one of the two lines"));
        }
    }

    Optional<PropertyLine> find(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** All lines in file order; of a key that stands twice only the first. */
    Collection<PropertyLine> all() {
        return lines.values();
    }

    /** Whether a key stands twice, so that nobody knows which value is meant. */
    boolean isRepeated(String key) {
        return repeated.contains(key);
    }

    SourceLocation keyPlace(PropertyLine line) {
        return source.locate(line.keyStart());
    }

    SourceLocation valuePlace(PropertyLine line) {
        return source.locate(line.valueStart());
    }

    /** The place of one character of a value, counted from 0. */
    SourceLocation valuePlace(PropertyLine line, int index) {
        return source.locate(line.offsetOf(index));
    }

    SourceText source() {
        return source;
    }
}
