package no.brobygger.page;

/**
 * HTML that this program made itself, and that a template therefore prints as it is. Everything else is escaped.
 *
 * @param html well-formed content, never text from a reader or a translator that was not rendered or escaped first
 */
public record HtmlFragment(String html) {

    /** A text as HTML shows it, in an element or in an attribute between double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
