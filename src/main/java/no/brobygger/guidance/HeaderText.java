package no.brobygger.guidance;

/**
 * A header value that readers see, and where in the file it stands.
 *
 * @param text the value as written
 * @param start offset of its first character in the file's text
 */
public record HeaderText(String text, int start) {

    /** Offset just after its last character. */
    public int end() {
        return start + text.length();
    }
}
