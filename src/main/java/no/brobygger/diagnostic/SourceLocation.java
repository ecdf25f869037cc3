package no.brobygger.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the site, printed as {@code path:line:column} so that a terminal or an editor can open it.
 *
 * @param path the file relative to the site folder, with {@code /}; never empty
 * @param line from 1
 * @param column from 1, in characters (Unicode code points)
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> BY_PLACE = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    public SourceLocation {
        if (path.isEmpty() || path.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("path '" + path + "' must be relative to the site, with '/'");
        }
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be at least 1");
        }
    }

    /** The start of a file: the place of a problem that concerns the whole of it. */
    public static SourceLocation startOf(String path) {
        return new SourceLocation(path, 1, 1);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
