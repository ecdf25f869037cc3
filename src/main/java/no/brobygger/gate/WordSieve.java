package no.brobygger.gate;

import java.util.Collection;

/**
 * Tells quickly that two texts have no four words in a row in common, which is so of nearly all; where it cannot tell,
 * {@link WordRuns} looks closely. Each word leaves a bit, made of its ASCII letters, capital or small.
 */
final class WordSieve {

    private static final int START = 7;
    private static final int RUN = 4;
    private static final int SPREAD = 0x9E3779B9;
    private static final int OF_TEXT = 256;
    private static final int OF_LIST = 4096;

    private final long[] bits;
    private final int shift;

    private WordSieve(String text, CharacterKinds characters, int size) {
        this.bits = new long[size / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(size - 1);
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if ((characters.kind(c) & CharacterKinds.WORD) != 0) {
                hash = add(hash, c);
            } else if (hash != 0) {
                int bit = hash * SPREAD >>> shift;
                bits[bit >> 6] |= 1L << bit;
                hash = 0;
            }
        }
    }

    /** @param text with its marks */
    static WordSieve ofText(String text, CharacterKinds characters) {
        return new WordSieve(text, characters, OF_TEXT);
    }

    /** For words that are looked for in many texts. */
    static WordSieve ofList(Collection<String> words, CharacterKinds characters) {
        return new WordSieve(String.join(" ", words), characters, OF_LIST);
    }

    /** False if no word of a text stands in what this was made of. */
    boolean mayHoldWordOf(String text, CharacterKinds characters) {
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if ((characters.kind(c) & CharacterKinds.WORD) != 0) {
                hash = add(hash, c);
            } else if (hash != 0) {
                int bit = hash * SPREAD >>> shift;
                if ((bits[bit >> 6] & 1L << bit) != 0) {
                    return true;
                }
                hash = 0;
            }
        }
        return false;
    }

    /** False if no four words of a row stand in the text this was made of. */
    boolean mayHoldRunOf(char[] text, CharacterKinds characters) {
        int hash = 0;
        int held = 0;
        for (char c : text) {
            if ((characters.kind(c) & CharacterKinds.WORD) != 0) {
                hash = add(hash, c);
            } else if (hash != 0) {
                int bit = hash * SPREAD >>> shift;
                held = (bits[bit >> 6] & 1L << bit) == 0 ? 0 : held + 1;
                if (held == RUN) {
                    return true;
                }
                hash = 0;
            }
        }
        return hash != 0 && held == RUN - 1;
    }

    private static int add(int hash, char c) {
        int before = hash == 0 ? START : hash;
        return c < 128 ? before * 31 + (c | ' ') : before;
    }
}
