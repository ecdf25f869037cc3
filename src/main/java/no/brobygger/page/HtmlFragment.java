package no.brobygger.page;

/**
 * HTML that was made by our renderer and is printed as it is; the only thing a template does not escape.
 *
 * @param html well-formed HTML
 */
public record HtmlFragment(String html) {

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
