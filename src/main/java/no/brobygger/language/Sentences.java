package no.brobygger.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, in any script, by the rules of Unicode (UAX #29). */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences with the space after each; joined they give the text back. A text is never cut inside a mark such as
     * {@code .**}, nor are blank sentences made.
     */
    public static List<String> of(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(ULocale.ROOT);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            boolean last = end == text.length();
            if (last || isBetween(text, end) && !text.substring(start, end).isBlank()) {
                sentences.add(text.substring(start, end));
                start = end;
            }
        }
        return sentences;
    }

    private static boolean isBetween(String text, int end) {
        return Character.isWhitespace(text.charAt(end - 1)) || Character.isLetterOrDigit(text.codePointAt(end));
    }
}
