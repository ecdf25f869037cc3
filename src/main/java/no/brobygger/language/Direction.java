package no.brobygger.language;

/** The direction a language is written in, as HTML's {@code dir} attribute has it. */
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String html;

    Direction(String html) {
        this.html = html;
    }

    /** {@code ltr} or {@code rtl}. */
    public String html() {
        return html;
    }

    /** The same: what a template prints. */
    @Override
    public String toString() {
        return html;
    }
}
