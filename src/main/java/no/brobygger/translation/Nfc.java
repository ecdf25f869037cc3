package no.brobygger.translation;

import java.text.Normalizer;

/**
 * Unicode normalisation form C (UAX #15): one way to write each letter, so that a source typed on one machine is found
 * among translations made on another.
 */
public final class Nfc {

    /** Below this no character combines with another, so a text of such characters is in form C. */
    private static final char FIRST_COMBINING = '\u0300';

    private Nfc() {}

    /** The text in form C; the same object when it is so already. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
