package no.brobygger.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * How a link whose address depends on the page is left open in rendered HTML.
 *
 * <p>Rendered segments are shared by pages and languages, but {@code ../sprak/tolk.md} leads elsewhere from each. So the
 * renderer writes {@code <a [OPEN]target[END]>text[CLOSE]</a>} with three control characters, which {@link Linker}
 * replaces once the page is known. Web addresses are written out at once.
 */
final class LinkTokens {

    static final char OPEN = '\u0001';
    static final char END = '\u0002';
    static final char CLOSE = '\u0003';

    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

    private LinkTokens() {}

    /** Whether a link's target is the same wherever it stands. All else is for the page to resolve, or to refuse. */
    static boolean leadsOutside(String target) {
        int colon = target.indexOf(':');
        return colon > 0 && OUTSIDE.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    static String open(String target) {
        return OPEN + target + END;
    }

    /** The text without the characters that are ours; no keyboard types them and HTML forbids them. */
    static String withoutTokens(String text) {
        return text.replace(OPEN, '\uFFFD')
                .replace(END, '\uFFFD')
                .replace(CLOSE, '\uFFFD')
                .replace(AsideHole.OPEN, '\uFFFD');
    }
}
