package no.brobygger.source;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of any words a name that can stand in an address. */
final class SafeName {

    private SafeName() {}

    /**
     * The words with letters a–z, digits and single hyphens only, and slashes as they were: ø becomes o, as in the
     * addresses Norwegian readers know. Empty when nothing of them is left.
     */
    static String of(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replaceAll("[^a-z0-9/]+", "-")
                .replaceAll("(^|(?<=/))-+|-+(?=/|$)", "");
    }
}
