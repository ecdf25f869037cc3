package no.brobygger.cli;

import java.util.List;
import java.util.Locale;
import no.brobygger.readability.PageReading;

/** How hard the pages are to read, for people at a terminal: a table, and under it where to begin. */
final class ReadabilityTable {

    private ReadabilityTable() {}

    /** A row per page and language, then the hardest sentences of each page. */
    static String of(List<PageReading> readings) {
        TextTable table = new TextTable(1, "language", "LIX", "words", "sentences", "longest", "page");
        StringBuilder hardest = new StringBuilder();
        for (PageReading reading : readings) {
            String tag = reading.language().tag();
            table.add(
                    tag,
                    String.format(Locale.ROOT, "%.1f", reading.lix()),
                    Integer.toString(reading.words()),
                    Integer.toString(reading.sentences()),
                    Integer.toString(reading.longest()),
                    reading.path());
            hardest.append('\n').append(tag).append(' ').append(reading.path()).append('\n');
            reading.hardest()
                    .forEach(sentence -> hardest.append("  ").append(sentence).append('\n'));
        }
        return table.text() + hardest;
    }
}
