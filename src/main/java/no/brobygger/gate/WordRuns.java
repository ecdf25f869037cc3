package no.brobygger.gate;

import java.util.Arrays;
import java.util.Optional;

/** Every run of four words of a text, to find them again in another; one pass over the characters, no list of words. */
final class WordRuns {

    private static final int LENGTH = 4;
    private static final String OPENING = "(\u00AB\u201C\u201E\u2018[\u300C";
    private static final String CLOSING = ")\u00BB\u201D\u2019]\u300D";

    private final long[] runs;

    /** @param text the source */
    WordRuns(String text) {
        Pass pass = new Pass(text);
        long[] found = new long[text.length() / 2 + 1];
        int count = 0;
        while (pass.next()) {
            if (pass.isRun()) {
                found[count++] = pass.run();
            }
        }
        this.runs = Arrays.copyOf(found, count);
        Arrays.sort(runs);
    }

    /**
     * The first run that stands in a translation as well, outside quotation marks and brackets; a run of capitalised words
     * is a name, and passes.
     */
    Optional<String> firstIn(String translation) {
        if (runs.length == 0) {
            return Optional.empty();
        }
        Pass pass = new Pass(translation);
        while (pass.next()) {
            if (pass.isRun() && !pass.isName() && !pass.isQuoted() && Arrays.binarySearch(runs, pass.run()) >= 0) {
                return Optional.of(pass.text());
            }
        }
        return Optional.empty();
    }

    /** Goes from word to word and remembers the last four; a number, a bracket or a quotation mark breaks a run. */
    private static final class Pass {

        private final String text;
        private final long[] hashes = new long[LENGTH];
        private final int[] starts = new int[LENGTH];
        private final boolean[] capital = new boolean[LENGTH];
        private int words;
        private int at;
        private int depth;

        Pass(String text) {
            this.text = text;
        }

        boolean next() {
            while (at < text.length() && !Characters.isOfWord(text.charAt(at))) {
                mark(text.charAt(at));
                at++;
            }
            if (at == text.length()) {
                return false;
            }
            int place = words % LENGTH;
            starts[place] = at;
            capital[place] = Character.isUpperCase(text.charAt(at));
            long hash = 7;
            while (at < text.length() && Characters.isOfWord(text.charAt(at))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                at++;
            }
            hashes[place] = hash;
            words++;
            return true;
        }

        private void mark(char c) {
            if (Characters.isDigit(c)) {
                words = 0;
            } else if (OPENING.indexOf(c) >= 0) {
                depth++;
                words = 0;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                words = 0;
            }
        }

        boolean isRun() {
            return words >= LENGTH;
        }

        long run() {
            long run = 0;
            for (int i = 0; i < LENGTH; i++) {
                run = run * 1_000_003 + hashes[(words + i) % LENGTH];
            }
            return run;
        }

        boolean isName() {
            boolean all = true;
            for (boolean one : capital) {
                all &= one;
            }
            return all;
        }

        boolean isQuoted() {
            return depth > 0;
        }

        String text() {
            return text.substring(starts[words % LENGTH], at);
        }
    }
}
