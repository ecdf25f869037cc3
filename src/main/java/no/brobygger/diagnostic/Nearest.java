package no.brobygger.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that someone probably meant, for "did you mean". */
public final class Nearest {

    private Nearest() {}

    /** {@code did you mean 'x'?} with the word nearest to a misspelt one, or what is said when none is near. */
    public static String question(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }

    /**
     * The known word nearest to a misspelt one. A letter added, left out, replaced or swapped with its neighbour counts
     * as one mistake (Damerau–Levenshtein); upper and lower case are alike. One mistake in three letters is allowed,
     * and always one. Of words equally near, one with the same first letter is taken, then the alphabetically first.
     *
     * @return nothing when no word is near: a far-fetched guess misleads more than it helps
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int[] wanted = letters(word);
        int limit = Math.max(1, wanted.length / 3);
        return known.stream()
                .flatMap(candidate -> measure(wanted, candidate, limit))
                .min(Comparator.comparingInt(Found::mistakes)
                        .thenComparing(Found::otherInitial)
                        .thenComparing(Found::word))
                .map(Found::word);
    }

    private static Stream<Found> measure(int[] wanted, String candidate, int limit) {
        int[] letters = letters(candidate);
        // Also keeps an absurdly long word from filling a table.
        if (Math.abs(letters.length - wanted.length) > limit) {
            return Stream.empty();
        }
        int mistakes = mistakes(wanted, letters);
        boolean otherInitial = wanted.length == 0 || letters.length == 0 || wanted[0] != letters[0];
        return mistakes > limit ? Stream.empty() : Stream.of(new Found(candidate, mistakes, otherInitial));
    }

    /** Three rows of the usual table suffice: a swap of neighbours looks two rows back. */
    private static int mistakes(int[] a, int[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length];
    }

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    private record Found(String word, int mistakes, boolean otherInitial) {}
}
