package no.brobygger.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.brobygger.language.Sentences;
import no.brobygger.markdown.InlineReader;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;

/** The sentences that a reader of one page really gets in her own language. */
final class PageProse {

    private static final int HARDEST = 3;

    private final LocalisedPage page;
    private final List<Sentence> sentences = new ArrayList<>();

    PageProse(LocalisedPage page, InlineReader inline) {
        this.page = page;
        for (int i = 0; i < page.resolutions().size(); i++) {
            Resolution shown = page.shown(i);
            if (shown.language().equals(page.language())) {
                String words =
                        inline.read(shown.text(), page.page().definitions()).words();
                add(words, i);
            }
        }
    }

    private void add(String text, int segment) {
        for (String sentence : Sentences.of(text)) {
            // What follows a colon is a sentence of its own, as LIX has it.
            for (String part : sentence.split("(?<=:)\\s+")) {
                Sentence found = Sentence.of(part, segment);
                if (!found.words().isEmpty()) {
                    sentences.add(found);
                }
            }
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** @param explained words that do not count as long */
    PageReading measure(Set<String> explained) {
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        int longWords = sentences.stream()
                .mapToInt(sentence -> sentence.longWords(explained))
                .sum();
        int longest = sentences.stream()
                .mapToInt(sentence -> sentence.words().size())
                .max()
                .orElse(0);
        double lix = words == 0 ? 0 : (double) words / sentences.size() + 100.0 * longWords / words;
        List<String> hardest = sentences.stream()
                .sorted(Comparator.comparingDouble((Sentence sentence) -> -sentence.lix(explained))
                        .thenComparing(Sentence::text))
                .map(Sentence::text)
                .distinct()
                .limit(HARDEST)
                .toList();
        return new PageReading(
                page.page().page().path(),
                page.language(),
                words,
                sentences.size(),
                longest,
                Math.round(lix * 10) / 10.0,
                hardest);
    }
}
