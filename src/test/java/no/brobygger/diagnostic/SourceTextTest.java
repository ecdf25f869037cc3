package no.brobygger.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.diagnostic.SourceText.Inset;
import no.brobygger.diagnostic.SourceText.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String PAGE = "content/a.md";
    private static final String DATA = "data/law.yaml";
    private static final char[] LETTERS = {'a', '\r', '\n'};
    private static final int LONGEST = 6;

    @Test
    void aLineWithRowsWovenIntoItIsWhatIsBeforeAndAfterThem() {
        SourceText text = new SourceText(
                PAGE,
                "to\ntre[rad][rad]\nfem",
                List.of(
                        new Inset(6, 11, new SourceLocation(DATA, 9, 3)),
                        new Inset(11, 16, new SourceLocation(DATA, 9, 3))));

        assertThat(text.spans(PAGE, 2)).containsExactly(new Span(3, 6), new Span(16, 17));
        assertThat(text.spans(PAGE, 3)).containsExactly(new Span(17, 20));
        assertThat(text.spans(PAGE, 4)).isEmpty();
        assertThat(text.spans(DATA, 9)).containsExactly(new Span(6, 11), new Span(11, 16));
        assertThat(text.spans(DATA, 2)).isEmpty();
    }

    @Test
    void theSpansOfALineAreTheOffsetsThatAreLocatedInIt() {
        for (String text : texts()) {
            holdsFor(new SourceText(PAGE, text));
            for (int start = 0; start < text.length(); start++) {
                Inset inset = new Inset(start, Math.min(start + 2, text.length()), new SourceLocation(DATA, 2, 1));
                holdsFor(new SourceText(PAGE, text, List.of(inset)));
            }
        }
    }

    private static void holdsFor(SourceText text) {
        for (String path : List.of(PAGE, DATA)) {
            for (int line = 1; line <= LONGEST + 1; line++) {
                List<Integer> located = new ArrayList<>();
                for (int offset = 0; offset < text.text().length(); offset++) {
                    SourceLocation place = text.locate(offset);
                    if (place.path().equals(path) && place.line() == line) {
                        located.add(offset);
                    }
                }
                List<Integer> spanned = new ArrayList<>();
                for (Span span : text.spans(path, line)) {
                    for (int offset = span.start(); offset < span.end(); offset++) {
                        spanned.add(offset);
                    }
                }

                assertThat(spanned).as("%s line %d of %s", path, line, text).isEqualTo(located);
            }
        }
    }

    /** All up to a length. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (int letter = 0; text.length() < LONGEST && letter < LETTERS.length; letter++) {
                texts.add(text + LETTERS[letter]);
            }
        }
        return texts;
    }

    @Test
    void aSpanMeetsWhatHasACharacterInIt() {
        Span span = new Span(3, 6);

        assertThat(List.of(span.meets(0, 3), span.meets(0, 4), span.meets(4, 5), span.meets(5, 9), span.meets(6, 9)))
                .containsExactly(false, true, true, true, false);
    }
}
