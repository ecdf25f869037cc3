package no.brobygger.exchange;

import java.util.Arrays;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/** A file to be imported, decoded; tells places quickly, since every unit has one. */
final class ImportedText {

    private final SourceText source;
    private final int[] lineStarts;

    ImportedText(SourceText source) {
        this.source = source;
        this.lineStarts = lineStarts(source.text());
    }

    String path() {
        return source.path();
    }

    String text() {
        return source.text();
    }

    SourceText source() {
        return source;
    }

    /** The place of an offset in the text. */
    SourceLocation place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(path(), line + 1, text().codePointCount(lineStarts[line], offset) + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            line++;
            starts[line] = at + 1;
        }
        return starts;
    }
}
