package no.brobygger.readability;

import java.util.List;
import no.brobygger.language.Language;

/**
 * How hard one page is to read in one language.
 *
 * @param path the page, below {@code content/}
 * @param language the language that was measured
 * @param words how many
 * @param sentences how many; a heading, a list item or a table cell is one
 * @param longest the words of the longest sentence
 * @param lix the measure, rounded to one decimal; below 30 is easy, above 40 is hard
 * @param hardest the hardest sentences, at most three, the hardest first
 */
public record PageReading(
        String path, Language language, int words, int sentences, int longest, double lix, List<String> hardest) {

    public PageReading {
        hardest = List.copyOf(hardest);
    }
}
