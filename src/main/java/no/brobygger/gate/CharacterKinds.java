package no.brobygger.gate;

import java.text.Normalizer;
import java.util.Optional;
import no.brobygger.language.Script;

/**
 * What gates must know of each character in texts of one language. Looked up once for each character that occurs, so that
 * a text is seen through in one pass; threads that look up the same one find the same.
 */
final class CharacterKinds {

    /** A letter of the language's own script; 1, so that they can be counted by adding. */
    static final int OWN = 1;

    /** A letter of another script. */
    static final int OTHER = 2;

    /** Part of a word. */
    static final int WORD = 4;

    /** May be a mark of Markdown, a placeholder, a new line or a control character. */
    static final int MARK = 8;

    /** A digit, or another sign without which a text holds no {@link Facts}. */
    static final int FACT = 16;

    /** May stand in a text that is not in NFC. */
    static final int PART = 32;

    /** Set for every character. */
    static final int ANY = 64;

    private static final String MARKS = "\\`*_[]<>&~{}|#\u2022";
    private static final char FIRST_PART = '\u0300';

    private final Optional<Script> script;
    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    /** @param script empty when it is not known, or one of several */
    CharacterKinds(Optional<Script> script) {
        this.script = script;
    }

    Optional<Script> script() {
        return script;
    }

    int kind(char c) {
        int kind = kinds[c];
        return kind != 0 ? kind : lookUp(c);
    }

    private int lookUp(char c) {
        int kind = ANY;
        if (Character.isLetter(c)) {
            kind |= script.isPresent() && script.get().isOwn(c) ? OWN : OTHER;
        }
        kind |= Characters.isOfWord(c) ? WORD : 0;
        kind |= Character.isISOControl(c)
                        || c >= '\uFFFE'
                        || MARKS.indexOf(c) >= 0
                        || c >= '\u2028' && c <= '\u202E'
                        || c >= '\u2066' && c <= '\u2069'
                ? MARK
                : 0;
        // An entity such as &commat; may be anything.
        kind |= Characters.isDigit(c) || c == '@' || c == '&' ? FACT : 0;
        kind |= isPart(c) ? PART : 0;
        kinds[c] = (byte) kind;
        return kind;
    }

    /** Marks, jamo, halves of pairs, and what NFC writes otherwise. */
    private static boolean isPart(char c) {
        return c >= FIRST_PART
                && (Characters.isMark(c)
                        || Character.isSurrogate(c)
                        || c >= '\u1100' && c <= '\u11FF'
                        || !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC));
    }
}
